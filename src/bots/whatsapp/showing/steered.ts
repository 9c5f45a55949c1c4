// Keeps each line of a text running its right way: WhatsApp lets each run the way of its own first strong character.
import { type Direction, directionOf, hasLetters, running } from '../../showing/direction-mark.ts';

/** A line with right-to-left letters runs that way where the whole text does, whatever it begins with. */
export function steered(text: string): string {
  const whole = directionOf(text);
  return text
    .split('\n')
    .map((line) => running(wayOf(line, whole), line))
    .join('\n');
}

function wayOf(line: string, whole: Direction | undefined): Direction | undefined {
  return whole === 'right' && hasLetters('right', line) ? 'right' : directionOf(line);
}
