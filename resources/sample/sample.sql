-- SPDX-FileCopyrightText: 2026 The Litecopy developers
-- SPDX-License-Identifier: MIT
--
-- The sample database: a lending library's ledger, with something of all that a database can hold: several tables and
-- indexes (ordinary, unique, partial, on an expression), a table WITHOUT ROWID, a view, a trigger, records too long for
-- their page, and pages left free by deleting. Nothing in it is random or taken from the clock, so every build makes
-- the same rows.

PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA application_id = 0x4C637079; -- "Lcpy"
PRAGMA user_version = 1;
BEGIN;

CREATE TABLE author(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    born INTEGER NOT NULL
);
CREATE TABLE book(
    id INTEGER PRIMARY KEY,
    author INTEGER NOT NULL REFERENCES author(id),
    title TEXT NOT NULL,
    published INTEGER NOT NULL,
    shelf TEXT NOT NULL,
    summary TEXT
);
CREATE TABLE cover(
    book INTEGER PRIMARY KEY REFERENCES book(id),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    picture BLOB NOT NULL
);
CREATE TABLE reader(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    town TEXT NOT NULL,
    card TEXT NOT NULL UNIQUE
);
CREATE TABLE loan(
    id INTEGER PRIMARY KEY,
    book INTEGER NOT NULL REFERENCES book(id),
    reader INTEGER NOT NULL REFERENCES reader(id),
    lent INTEGER NOT NULL,
    returned INTEGER
);
CREATE TABLE keyword(
    word TEXT NOT NULL,
    book INTEGER NOT NULL REFERENCES book(id),
    PRIMARY KEY(word, book)
) WITHOUT ROWID;
CREATE TABLE history(at INTEGER NOT NULL, what TEXT NOT NULL);

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 240)
INSERT INTO author SELECT i,
    json_extract('["Ada","Bel","Cléo","Dan","Eva","Fay","Gus","Hal","Ida","Jon","Kim","Leo"]', '$[' || (i * 7 % 12) || ']') || ' '
        || json_extract('["Ash","Brook","Croft","Dale","Elm","Firth","Glen","Heath"]', '$[' || (i * 5 % 8) || ']') || ' ' || i,
    1860 + i * 37 % 140
FROM n;

-- Every eighth summary is longer than a page and goes on in overflow pages.
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)
INSERT INTO book SELECT i, 1 + i * 101 % 240,
    json_extract('["Tide","Lamp","Stone","River","North","Glass","Cedar","Salt"]', '$[' || (i * 11 % 8) || ']') || ' and '
        || json_extract('["wind","harbour","orchard","winter","bridge","meadow","silence"]', '$[' || (i * 13 % 7) || ']')
        || ', part ' || (1 + i % 9),
    1900 + i * 53 % 125, char(65 + i % 20) || (i * 7 % 60),
    CASE WHEN i % 8 = 0 THEN printf('%.*c', 4500 + i % 3000, 'x') WHEN i % 3 = 0 THEN NULL ELSE printf('%.*c', 40 + i % 90, 's') END
FROM n;

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
INSERT INTO cover SELECT i * 100, 120 + i, 180 + i, zeroblob(6000 + i * 500) FROM n;

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)
INSERT INTO reader SELECT i, 'Reader ' || i,
    json_extract('["Bremen","Ghent","Lund","Porto","Turin","Zurich"]', '$[' || (i * 5 % 6) || ']'), printf('LC-%06d', i * 7919 % 1000000) FROM n;

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)
INSERT INTO loan SELECT i, 1 + i * 7919 % 6000, 1 + i * 104729 % 1500, 1500000000 + i * 3600,
    CASE WHEN i % 25 THEN 1500000000 + i * 3600 + i * 31 % 2000000 END
FROM n;

INSERT INTO keyword SELECT DISTINCT lower(substr(title, 1, instr(title, ' ') - 1)), id FROM book WHERE id % 2;

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)
INSERT INTO history SELECT 1500000000 + i * 60, printf('event %d: %.*c', i, 20 + i % 80, '.') FROM n;

CREATE INDEX book_by_author ON book(author, published);
CREATE INDEX book_by_title ON book(lower(title));
CREATE INDEX loan_by_book ON loan(book, lent);
CREATE INDEX loan_open ON loan(reader) WHERE returned IS NULL;
CREATE VIEW borrowed AS
    SELECT reader.name AS reader, book.title AS title, loan.lent AS lent
    FROM loan JOIN book ON book.id = loan.book JOIN reader ON reader.id = loan.reader
    WHERE loan.returned IS NULL;
CREATE TRIGGER loan_returned AFTER UPDATE OF returned ON loan
BEGIN
    INSERT INTO history VALUES(new.returned, 'returned: ' || new.book);
END;

COMMIT;

-- What is deleted leaves free pages behind.
DELETE FROM history WHERE at < 1500000000 + 60 * 8000;
DELETE FROM loan WHERE id % 40 = 7;
ANALYZE;
