/** Takes the static skeleton away once the first view stands; nothing when it is gone already. */
export function removeSkeleton(): void {
  document.getElementById("skeleton")?.remove();
}
