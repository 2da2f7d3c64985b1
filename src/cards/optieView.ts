/** One way out that a directeur can choose, with what it means for each party (M13). */
export type OptieView = {
  readonly wat: string;
  readonly uitvoeren: boolean;
  readonly belangen: readonly { readonly domein: string; readonly belang: string }[];
};
