/** How long what is kept about people's conduct is kept (保存期限), and the runs that erase it afterwards. */
package io.lamproom.conduct.retention;
