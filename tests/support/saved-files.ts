// What a press on a download would have put on the reader's disk.

/** A file that was handed to the reader. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches what the page would have saved, in the order in which it came, until `stop` is called. */
export const catchFiles = (): { readonly files: SavedFile[]; readonly stop: () => void } => {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const href = createObjectURL.call(URL, blob);
    blobs.set(href, blob);
    return href;
  };
  HTMLAnchorElement.prototype.click = function catchFile(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, blob });
  };
  return {
    files,
    stop: () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  };
};
