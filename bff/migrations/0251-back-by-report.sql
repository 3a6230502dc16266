-- That a deposit is back may come from the list of the bank that keeps it: whoever of the department brought that list is the
-- first of the two people, and a second one looks. A list alone closes nothing.
alter table given_back drop constraint given_back_check;
alter table given_back add constraint given_back_two_people
  check (first_id is not null and (status = 'PROPOSED' or second_id is not null)) not valid;
