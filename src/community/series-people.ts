// Who hosts a series and who speaks in it: it goes on without someone who left.

interface People {
  readonly host?: string | undefined;
  readonly speakers?: readonly string[] | undefined;
}

/** The same series, or what a file said of one, where none of them hosts it or speaks. */
export function withoutPeople<T extends People>(
  { host, speakers = [], ...rest }: T,
  gone: ReadonlySet<string>,
) {
  const others = speakers.filter((speaker) => !gone.has(speaker));
  return {
    ...rest,
    ...(host !== undefined && !gone.has(host) && { host }),
    ...(others.length > 0 && { speakers: others }),
  };
}
