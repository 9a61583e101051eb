/** A nation of 163 bodies, made up: a department and a regulator, ten regions with fifteen authorities each, and the residents. */
export const nation = (): unknown => {
  const sources = [{ source: 'made-up' }];
  const regions = Array.from({ length: 10 }, (_, index) => ({ id: `region-${String(index + 1)}`, number: index + 1 }));
  const authorities = regions.flatMap(({ id, number }) =>
    Array.from({ length: 15 }, (_, index) => ({
      id: `${id}-${String(index + 1)}`,
      region: id,
      name: `Authority ${String(number)}.${String(index + 1)}`,
    })),
  );
  const stated = { strength: 2, status: 'stated', sources };
  return {
    version: 1,
    id: 'nation',
    title: 'A nation',
    sources: [{ id: 'made-up', title: 'Made up for this example' }],
    regimes: [
      {
        id: 'nation',
        title: 'A nation in ten regions',
        actors: [
          { id: 'department', name: 'Education department', tier: 'national', status: 'stated', sources },
          { id: 'regulator', name: 'Regulator', tier: 'national', status: 'stated', sources },
          ...regions.map(({ id, number }) => ({ id, name: `Region ${String(number)}`, tier: 'regional', status: 'stated', sources })),
          ...authorities.map(({ id, region, name }) => ({ id, name, tier: 'area', parent: region, status: 'stated', sources })),
          { id: 'residents', name: 'Residents', tier: 'people', status: 'inferred', sources },
        ],
        relationships: [
          { id: 'targets', kind: 'lever', from: 'department', to: 'regulator', instrument: 'targets', ...stated },
          ...regions.map(({ id }) => ({ id: `funds-${id}`, kind: 'funding', from: 'department', to: id, basis: 'formula', ...stated })),
          ...authorities.map(({ id, region }) => ({ id: `coordinates-${id}`, kind: 'coordination', from: region, to: id, ...stated })),
          ...authorities
            .filter((_, index) => index % 5 === 0)
            .map(({ id }) => ({ id: `holds-${id}`, kind: 'accountability', from: 'regulator', to: id, unit: 'area', ...stated })),
          { id: 'heard', kind: 'voice', from: 'residents', to: 'region-1-1', rung: 3, strength: 1, status: 'inferred', sources },
        ],
      },
    ],
  };
};
