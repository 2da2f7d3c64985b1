import { z } from 'zod';

const bom = z
  .object({
    metadata: z.object({ component: z.object({ 'bom-ref': z.string() }).passthrough() }).passthrough(),
    components: z.array(z.object({ 'bom-ref': z.string(), name: z.string(), version: z.string() }).passthrough()),
    dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) }).passthrough()),
  })
  .passthrough();
const lock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), dev: z.boolean().default(false) })),
});

export type Bom = z.infer<typeof bom>;

/**
 * The CycloneDX list of everything (`npm sbom`) without what only developers install, by what the lock file says of each.
 * Not `npm sbom --omit dev`: that leaves out whatever any other package names as a devDependency of its own, and so lost
 * `yaml`, which reads our configuration.
 */
export function productionBom(everything: unknown, lockFile: unknown): Bom {
  const all = bom.parse(everything);
  const installed = Object.entries(lock.parse(lockFile).packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version = '' }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
  const kept = new Set([all.metadata.component['bom-ref'], ...installed]);
  return {
    ...all,
    components: all.components.filter(({ name, version }) => kept.has(`${name}@${version}`)),
    dependencies: all.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => kept.has(ref)) })),
  };
}
