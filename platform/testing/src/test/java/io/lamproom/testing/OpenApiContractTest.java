package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OpenApiContractTest {

    @Test
    void aSchemaThatGotANumberSinceItsNameWasTakenIsAClash() throws JsonProcessingException {
        JsonNode document = new ObjectMapper()
                .readTree("{\"components\": {\"schemas\": {\"EndRequest\": {}, \"EndRequest1\": {}, \"Level2\": {}}}}");

        assertThat(OpenApiContract.clashes(document)).containsExactly("EndRequest1");
    }
}
