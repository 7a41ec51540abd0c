/** Where the trade service exports a table. */
export function exportOf(table: string, values: Record<string, string | number | null>) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null) {
      parameters.set(name, String(value));
    }
  }
  return {
    csv: `/exports/trade/${table}.csv?${new URLSearchParams([...parameters, ['bom', 'true']])}`,
    xlsx: `/exports/trade/${table}.xlsx?${parameters}`,
  };
}
