// A file that registers elements and exports nothing. Their types are in @folkmoot/elements.
export {};
