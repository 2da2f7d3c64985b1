/** The widths Teams names; a number of pixels goes to the nearest that has room for it. */
export function dialogWidth(asked: string | number): 'small' | 'medium' | 'large' {
  if (typeof asked === 'number') return asked <= 400 ? 'small' : asked <= 640 ? 'medium' : 'large';
  return asked === 'small' || asked === 'large' ? asked : 'medium';
}
