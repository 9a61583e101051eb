// A folder that is served is never half made: it is made aside, on the same disk, and takes the old one's place when it is whole.
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes a folder and puts it where another may be. Where making it fails, the other stays as it was.
 * @param {string} place where the folder is to be
 * @param {string} workshop a folder on the same disk, to make it in; made where it is not there
 * @param {(aside: string) => Promise<void>} make fills an empty folder
 */
export const putInPlace = async (place, workshop, make) => {
  await mkdir(workshop, { recursive: true });
  const aside = await mkdtemp(join(workshop, 'made-'));
  try {
    const [made, old] = [join(aside, 'new'), join(aside, 'old')];
    await mkdir(made);
    await make(made);
    await mkdir(dirname(place), { recursive: true });
    // Two renames, with no time between them worth the name; a link that is turned would have none, but needs rights on Windows.
    await rename(place, old).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(made, place);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
};
