/** What has crossed between the add-in and its host: every batch is one round trip, whatever is in it. */
export class Traffic {
  roundTrips = 0;
  requestBytes = 0;
  responseBytes = 0;

  sent(request: string): void {
    this.roundTrips += 1;
    this.requestBytes += bytesOf(request);
  }

  answered(response: string): void {
    this.responseBytes += bytesOf(response);
  }

  reset(): void {
    this.roundTrips = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
  }
}

/** In UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
