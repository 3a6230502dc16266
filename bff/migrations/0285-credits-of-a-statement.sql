-- Money paid back is booked by the serial of the bank's slip (0141), and looked for among the bank's credits by it.
create index bank_statement_line_credit on bank_statement_line (serial) where direction = 'CREDIT';
create index repayment_booked on repayment (at);
