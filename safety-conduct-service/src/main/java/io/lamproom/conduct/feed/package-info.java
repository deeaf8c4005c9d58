/** What other systems write in bulk: many items a call, each for itself, with an answer to each. */
package io.lamproom.conduct.feed;
