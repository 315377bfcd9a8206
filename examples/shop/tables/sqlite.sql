-- Times are in milliseconds since 1970, amounts in fen.

-- Of two that read and then write, one would fail.
BEGIN IMMEDIATE;

CREATE TABLE IF NOT EXISTS orders (
    out_trade_no TEXT PRIMARY KEY,
    total BIGINT NOT NULL,
    placed BIGINT NOT NULL,
    -- OPEN, PAID, REFUNDED (after it was paid, in part or whole) or CLOSED
    state TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS bookings (
    out_trade_no TEXT NOT NULL,
    transaction_id TEXT NOT NULL UNIQUE,
    total BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS inbox (
    mchid TEXT NOT NULL,
    id TEXT NOT NULL,
    -- By WeChat Pay's clock; NULL if it does not say.
    create_time BIGINT,
    event_type TEXT NOT NULL,
    original_type TEXT NOT NULL,
    resource BLOB NOT NULL,
    stored BIGINT NOT NULL,
    -- From then on it can be claimed; NULL if it is finished.
    due BIGINT,
    -- How often it was claimed.
    attempt BIGINT NOT NULL,
    -- Another one for each claim.
    token BIGINT NOT NULL,
    PRIMARY KEY (mchid, id)
);

CREATE INDEX IF NOT EXISTS inbox_due ON inbox (due) WHERE due IS NOT NULL;

COMMIT;
