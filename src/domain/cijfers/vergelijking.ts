/** A week beside the week before. */
export type Vergelijking<Figure> = { readonly nu: Figure; readonly vorige: Figure };
