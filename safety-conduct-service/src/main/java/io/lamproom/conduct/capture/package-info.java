/** Acts on record from capture devices and inspection apps (现场采集): many a call, with what could not be matched kept apart. */
package io.lamproom.conduct.capture;
