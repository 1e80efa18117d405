/** Who is at the other end of a call. */
export interface Caller {
  /** One per connection; what it left behind is cleared away when the connection ends. */
  readonly connection: string;
  /**
   * True for the command line of the same user, which may name paths of the machine.
   * A page never may: what it can reach, a hostile document might try to reach.
   */
  readonly trusted: boolean;
  /** What a page's browser prefers (BCP 47), the best first; left out where the system's languages are the page's. */
  readonly languages?: readonly string[];
}
