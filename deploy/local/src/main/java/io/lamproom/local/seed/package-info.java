/** What {@code up --seed} fills a running stack with. */
package io.lamproom.local.seed;
