/** The shifts that leaders of the mine lead underground (领导带班下井): planned, down, up, handed over, published. */
package io.lamproom.conduct.leadershift;
