/** The authorities of `twelve-authorities.json`, in the order of the alphabet. */
export const authorities = [
  { id: 'birmingham', name: 'Birmingham' },
  { id: 'bristol', name: 'Bristol' },
  { id: 'camden', name: 'Camden' },
  { id: 'cornwall', name: 'Cornwall' },
  { id: 'cumberland', name: 'Cumberland' },
  { id: 'harrow', name: 'Harrow' },
  { id: 'kent', name: 'Kent' },
  { id: 'leeds', name: 'Leeds' },
  { id: 'luton', name: 'Luton' },
  { id: 'manchester', name: 'Manchester' },
  { id: 'rutland', name: 'Rutland' },
  { id: 'sunderland', name: 'Sunderland' },
] as const;
