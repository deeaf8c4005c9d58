/** When the time for which a record is kept has ended, the person is removed from it and the figures stay (保存期限、删除): PIPL, art. 47. */
package io.lamproom.platform.retention;
