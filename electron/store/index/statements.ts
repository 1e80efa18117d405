import type Database from 'libsql';

/** The prepared statement of an SQL text; prepared once. */
export type Prepare = (sql: string) => Database.Statement;

/** Keeps what was prepared for a database. */
export function statements(db: Database.Database): Prepare {
  const known = new Map<string, Database.Statement>();
  return (sql) => {
    const found = known.get(sql);
    if (found) return found;
    const made = db.prepare(sql);
    known.set(sql, made);
    return made;
  };
}
