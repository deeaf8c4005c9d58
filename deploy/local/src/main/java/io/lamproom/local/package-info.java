/** The commands of {@code deploy/local}: a whole Lamproom on one machine, without containers. */
package io.lamproom.local;
