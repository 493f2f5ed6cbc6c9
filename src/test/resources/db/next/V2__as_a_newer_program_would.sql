alter table assessment add column remark text;
