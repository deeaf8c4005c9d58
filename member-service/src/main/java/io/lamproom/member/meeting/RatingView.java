package io.lamproom.member.meeting;

/** How a meeting was rated by those who were there, from 1 to 5. */
record RatingView(long ratings, double average) {}
