/** Safety duties (安全生产责任制): by post, signed by each person each year, checked by the safety department. */
package io.lamproom.conduct.duty;
