package io.lamproom.conduct.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of an object store that speaks the S3 API. What it keeps encrypted, and in how many places, is its own matter. */
final class S3Store implements EvidenceStore, AutoCloseable {

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    private S3Store(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    static S3Store of(EvidenceSettings.S3 settings) {
        String bucket = settings.bucket()
                .orElseThrow(() -> new IllegalStateException("lamproom.evidence.s3.bucket is not set"));
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .forcePathStyle(settings.pathStyle())
                // the plainest requests that there are: other makers' stores do not know the newer ones
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(each -> each.chunkedEncodingEnabled(false))
                .overrideConfiguration(each -> each.apiCallTimeout(settings.timeout())
                        .apiCallAttemptTimeout(settings.timeout().dividedBy(2)));
        settings.endpoint().ifPresent(builder::endpointOverride);
        return new S3Store(builder.build(), bucket, settings.prefix());
    }

    private static AwsCredentialsProvider credentials(EvidenceSettings.S3 settings) {
        if (settings.accessKey().isEmpty() || settings.secretKey().isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                settings.accessKey().get(), settings.secretKey().get()));
    }

    @Override
    public void put(UUID key, Path file, String mediaType) throws IOException {
        call(
                key,
                () -> client.putObject(
                        each -> each.bucket(bucket).key(prefix + key).contentType(mediaType),
                        RequestBody.fromFile(file)));
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        return call(key, () -> client.getObject(each -> each.bucket(bucket).key(prefix + key)));
    }

    @Override
    public void delete(UUID key) throws IOException {
        call(key, () -> client.deleteObject(each -> each.bucket(bucket).key(prefix + key)));
    }

    @Override
    public void close() {
        client.close();
    }

    private static <T> T call(UUID key, Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(key.toString());
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }
}
