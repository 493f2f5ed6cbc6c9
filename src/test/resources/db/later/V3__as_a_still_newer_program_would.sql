create table later (id varchar(40) primary key);
insert into later (id) select id from assessment;
