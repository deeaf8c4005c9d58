/** 证据照片: pictures kept with violations, dangers and incidents. Those packages tell what it needs to know of a record. */
package io.lamproom.conduct.evidence;
