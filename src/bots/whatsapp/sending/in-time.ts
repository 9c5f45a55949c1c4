// A page that hangs answers never, and the library waits as long.

/** What comes of it, unless that takes longer than so many milliseconds. */
export async function inTime<T>(milliseconds: number, what: string, asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`WhatsApp did not ${what} in time`)), milliseconds);
  });
  return await Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
