package io.lamproom.member.access;

import io.lamproom.member.TestMine;
import io.lamproom.testing.Sample;
import java.util.Optional;

/** The requests by which the access test walks the operations of one feature; they stand beside the feature's tests. */
public interface FeatureSamples {

    /** Makes, once, what the samples need: {@code first} is inside the reach of the test's persons, {@code second} is not. */
    void prepare(TestMine mine, Line first, Line second);

    /** Empty for an operation of another feature. */
    Optional<Sample> sample(String operation);
}
