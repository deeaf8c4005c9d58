/** Refusals of unsafe work (拒绝违章指挥), and the watch that nobody suffers for one. */
package io.lamproom.conduct.refusal;
