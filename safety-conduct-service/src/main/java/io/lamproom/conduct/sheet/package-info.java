/** What the sheets of this service share: how their rows name a time, a person and a unit. */
package io.lamproom.conduct.sheet;
