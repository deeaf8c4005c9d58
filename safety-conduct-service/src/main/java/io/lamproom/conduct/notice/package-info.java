/** The notice (三违帮教通知书) of a confirmed violation: printed, served, signed or refused. */
package io.lamproom.conduct.notice;
