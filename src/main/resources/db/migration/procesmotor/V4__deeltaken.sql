-- At every completion the engine looks for subtasks, and brings no index to find them with: it read every open task.
create index act_idx_task_parent on act_ru_task (parent_task_id_);
