-- Imports of rosters are imports of sheets (platform.sheet_import); what only waited here is uploaded again.
drop table roster_import_row;
drop table roster_import;
