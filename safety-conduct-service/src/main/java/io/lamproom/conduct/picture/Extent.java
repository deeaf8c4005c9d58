package io.lamproom.conduct.picture;

import io.lamproom.platform.problem.Refusal;

/** Width and height in pixels, as the picture's data gives them. */
record Extent(int width, int height) {

    /** No side of a photograph is longer; a bomb's is. */
    private static final int LONGEST_SIDE = 20_000;

    /** @throws Refusal for what would take too much memory to show */
    Extent checked(long mostPixels) {
        if (width <= 0 || height <= 0) {
            throw Unfit.malformed();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > mostPixels) {
            throw new Refusal.RuleBroken("picture-too-many-pixels", width, height, mostPixels, LONGEST_SIDE);
        }
        return this;
    }
}
