package io.lamproom.member.personalfile;

import io.lamproom.testing.DeclaredPersonalData;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DeclaredPersonalDataTest extends DeclaredPersonalData {}
