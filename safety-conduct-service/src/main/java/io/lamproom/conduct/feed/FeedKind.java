package io.lamproom.conduct.feed;

/** What a feed tells. */
public enum FeedKind {
    VIOLATION,
    TRIP
}
