/** The buttons of the ribbon: pressed there, done and answered in the pane, where one looks. */

/** Names of the manifest's functions. */
export const COMMANDS = ['score', 'goToSummary', 'clearHighlights', 'verify'] as const;

export type Command = (typeof COMMANDS)[number];

/** Leads from the ribbon to the pane. What is pressed before the pane stands waits for it. */
export class Commands {
  #do: ((command: Command) => void) | null = null;
  #waiting: Command[] = [];

  press(command: Command): void {
    if (this.#do) this.#do(command);
    else this.#waiting.push(command);
  }

  /** The answer stops it. */
  listen(perform: (command: Command) => void): () => void {
    this.#do = perform;
    for (const command of this.#waiting.splice(0)) perform(command);
    return () => {
      this.#do = null;
    };
  }
}
