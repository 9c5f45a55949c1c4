// DuckDB, in memory only and closed after each use: the archive itself is nothing but Parquet files.
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export interface DatabaseOptions {
  /** Such as `1GB`. DuckDB may go over it by half; what does not fit spills into `spill`. */
  readonly memory: string;
  /** A folder that DuckDB makes when it needs one. */
  readonly spill: string;
}

export interface Database {
  readonly connection: DuckDBConnection;
  close(): void;
}

/** An instance of one's own per call costs about 20 ms, and nothing of one call is left for the next. */
export async function openDatabase({ memory, spill }: DatabaseOptions): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: memory,
    temp_directory: spill,
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
