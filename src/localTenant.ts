/** The tenant that the local Teams pretends to be. */
export const localTenant = '00000000-0000-4000-8000-00000000aa7a';
