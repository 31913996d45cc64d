/** Something that is to be closed after the test, whatever its outcome. */
type Closing<Resource> = (resource: Resource) => unknown;

/**
 * Call at the top of a `describe`: what the returned function is given is closed after each test,
 * the last one first, so that a failing test leaves nothing that keeps Jest running.
 *
 * @example
 * const use = resources();
 * const broker = use(await startEmbeddedBroker(), (it) => it.close());
 */
export const resources = (): (<Resource>(
  resource: Resource,
  close: Closing<Resource>,
) => Resource) => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });
  return (resource, close) => {
    open.push(() => close(resource));
    return resource;
  };
};
