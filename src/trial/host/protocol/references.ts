import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";

/** Objects kept between batches by the ids handed out for them (`_ReferenceId`). */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    const id = `ref-${(this.last += 1)}`;
    this.kept.set(id, object);
    return id;
  }

  /** Throws InvalidReference for an id that was released. */
  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidReference", `The reference is not valid for the current operation: ${id}`);
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}
