-- Understood alike by SQLite and PostgreSQL. Times are milliseconds since 1970, UTC.

create table assessment (
    id        varchar(40) primary key,
    revision  bigint      not null,
    created   bigint      not null,
    saved     bigint      not null,
    program   text        not null,
    knowledge text        not null
);

-- What opens an assessment: only hashes of secrets are kept.
create table secret (
    hash       varchar(64) primary key,
    assessment varchar(40) not null references assessment (id) on delete cascade,
    allows     varchar(10) not null check (allows in ('edit', 'read'))
);

create index secret_of_assessment on secret (assessment, allows);

-- Every state an assessment was saved in, whole. sent_as is the key of the page that made it; others the questions merged then.
create table revision (
    assessment varchar(40)  not null references assessment (id) on delete cascade,
    number     bigint       not null,
    saved      bigint       not null,
    profile    text         not null,
    sent_as    varchar(100) not null,
    others     text         not null,
    primary key (assessment, number)
);

create index revision_sent_as on revision (assessment, sent_as);

-- The advice as it was last given.
create table advice (
    assessment varchar(40) primary key references assessment (id) on delete cascade,
    revision   bigint      not null,
    kept       bigint      not null,
    program    text        not null,
    knowledge  text        not null,
    document   text        not null
);
