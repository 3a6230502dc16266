-- The desk's 督办 shows what the bank said of the payment a task is about: few questions have one.
create index arrival_question_task on arrival_question (task_id) where task_id is not null;
