-- Times are in milliseconds since 1970, amounts in fen.

-- Readers do not wait for a writer.
PRAGMA journal_mode = WAL;

CREATE TABLE IF NOT EXISTS orders (
    out_trade_no TEXT PRIMARY KEY,
    total BIGINT NOT NULL,
    placed BIGINT NOT NULL,
    -- OPEN, PAID or CLOSED
    state TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS bookings (
    out_trade_no TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    total BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS inbox (
    id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    event_type TEXT NOT NULL,
    original_type TEXT NOT NULL,
    resource BLOB NOT NULL,
    -- From then on it can be claimed; NULL if it is finished.
    due BIGINT,
    -- Another one for each claim.
    token BIGINT NOT NULL
);

CREATE INDEX IF NOT EXISTS inbox_due ON inbox (due) WHERE due IS NOT NULL;
