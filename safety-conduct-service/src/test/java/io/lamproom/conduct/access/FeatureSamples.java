package io.lamproom.conduct.access;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.Sample;
import java.util.Optional;

/** The requests by which the access test walks the operations of one feature; they stand beside the feature's tests. */
public interface FeatureSamples {

    /** Makes, once, what the samples need. */
    void prepare(ConductMine mine);

    /** Empty for an operation of another feature. */
    Optional<Sample> sample(String operation);
}
