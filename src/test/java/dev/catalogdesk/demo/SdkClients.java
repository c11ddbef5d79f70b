package dev.catalogdesk.demo;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.sts.StsClient;

/// SDK clients that call a simulated AWS, without retries.
final class SdkClients {
    private SdkClients() {
    }

    static ServiceCatalogClient catalog(DemoServer server, String accessKeyId, String region) {
        return ServiceCatalogClient.builder().httpClient(UrlConnectionHttpClient.create()).region(Region.of(region))
            .endpointOverride(server.endpoint()).credentialsProvider(credentials(accessKeyId))
            .overrideConfiguration(once()).build();
    }

    static StsClient sts(DemoServer server, String accessKeyId) {
        return StsClient.builder().httpClient(UrlConnectionHttpClient.create()).region(Region.US_EAST_1)
            .endpointOverride(server.endpoint()).credentialsProvider(credentials(accessKeyId))
            .overrideConfiguration(once()).build();
    }

    static CloudFormationClient stacks(DemoServer server, String region) {
        return CloudFormationClient.builder().httpClient(UrlConnectionHttpClient.create()).region(Region.of(region))
            .endpointOverride(server.endpoint()).credentialsProvider(credentials(server.accessKeyId()))
            .overrideConfiguration(once()).build();
    }

    private static StaticCredentialsProvider credentials(String accessKeyId) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKeyId, "any"));
    }

    private static ClientOverrideConfiguration once() {
        return ClientOverrideConfiguration.builder().retryStrategy(AwsRetryStrategy.doNotRetry())
            .apiCallTimeout(Duration.ofSeconds(20)).build();
    }
}
