// Generated from the InboxKit spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
import type { CallOptions, RawInit } from "@mailfleet/http";
import type {
  operations,
  AddCreditsToWalletReply,
  AddCreditsToWalletRequest,
  AddDnsRecordsRequest,
  AddSequencerReply,
  AddSequencerRequest,
  AddWarmupForMailboxesReply,
  AddWarmupForMailboxesRequest,
  ApplicationFailure,
  AssignTagsToDomainsOrMailboxesRequest,
  BuyMailboxesReply,
  BuyMailboxesRequest,
  BuyPrewarmedMailboxesReply,
  BuyPrewarmedMailboxesRequest,
  CancelMailboxesRequest,
  CancelWarmupForMailboxesReply,
  CancelWarmupForMailboxesRequest,
  ChangePasswordRequest,
  ChangeSubscriptionPlanRequest,
  ChangeUsernameRequest,
  ChangedDnsRecord,
  CheckDomainAvailabilityReply,
  CheckMailboxStatusReply,
  CheckMailboxStatusRequest,
  CheckNameserversPropagationReply,
  CheckNameserversPropagationRequest,
  CheckPaymentStatusReply,
  CheckPrewarmOrderStatusReply,
  CheckWorkspaceAvailabilityReply,
  CheckWorkspaceAvailabilityRequest,
  ClientIdRequest,
  ClientIdRequestStatusChangedEvent,
  ConnectCloudflareDomainsReply,
  ConnectCloudflareDomainsRequest,
  ConnectionType,
  ConsentRequest,
  ConsentRequestStatusChangedEvent,
  Contact,
  CreateANewTagReply,
  CreateANewTagRequest,
  CreateWorkspaceReply,
  CreateWorkspaceRequest,
  DeleteDnsRecordsRequest,
  DeleteSequencersRequest,
  DnsPropagationStatus,
  DnsRecord,
  Domain,
  DomainStatus,
  DomainStatusChangedEvent,
  EmailInsightsFailure,
  Envelope,
  EventMetadata,
  ExportMailboxesReply,
  ExportMailboxesRequest,
  ExportStatus,
  Failure,
  GatewayFailure,
  GetAccountDetailsReply,
  GetClientIdRequestStatusReply,
  GetConsentRequestStatusReply,
  GetDnsRecordsReply,
  GetExportMailboxesStatusReply,
  GetExportMailboxesStatusRequest,
  GetMailboxDetailsReply,
  GetMailboxHealthReply,
  GetNameserversForDomainConnectionReply,
  GetNameserversForDomainConnectionRequest,
  GetOrderReply,
  GetWalletDetailsReply,
  GetWarmupStatsReply,
  InitiateClientIdRequestReply,
  InitiateClientIdRequestRequest,
  InitiateConsentRequestReply,
  InitiateConsentRequestRequest,
  KnownPlatform,
  ListAssignableDomainsReply,
  ListClientIdRequestsReply,
  ListCloudflareDomainsReply,
  ListCloudflareZonesReply,
  ListConsentRequestsReply,
  ListDomainsReply,
  ListDomainsRequest,
  ListMailboxForwardingJobsRequest,
  ListMailboxesReply,
  ListMailboxesRequest,
  ListSequencersReply,
  ListSequencersRequest,
  ListWarmupSubscriptionsReply,
  ListWarmupSubscriptionsRequest,
  ListWorkspacesReply,
  Mailbox,
  MailboxForwardingJob,
  MailboxForwardingReply,
  MailboxStatus,
  MailboxStatusChangedEvent,
  NameserverMatchStatus,
  NewDnsRecord,
  OrderDomainStatus,
  OrderStatus,
  PauseWarmupForMailboxesRequest,
  PlaceOrderReply,
  PlaceOrderRequest,
  Plan,
  Platform,
  PrewarmDomainById,
  PrewarmDomainByName,
  PrewarmMailbox,
  PrewarmOrderStatus,
  PrewarmSearchRequest,
  RegisterDomainsCheckout,
  RegisterDomainsReceipt,
  RegisterDomainsReply,
  RegisterDomainsRequest,
  RegistrantContact,
  RemoveCatchAllEmailRequest,
  RemoveDmarcPolicyRequest,
  RemoveDomainsReply,
  RemoveDomainsRequest,
  RemoveEmailForwardingRequest,
  RemoveMailboxForwardingRequest,
  RemovedDomain,
  RenewalStatus,
  RepairDnsReply,
  RequestStatus,
  SearchAvailableDomainsReply,
  SearchAvailableDomainsRequest,
  SequencerPlatform,
  SetCatchAllEmailRequest,
  SetDmarcPolicyRequest,
  SetDomainForwardingReply,
  SetDomainForwardingRequest,
  SetEmailForwardingRequest,
  SetupMailboxForwardingRequest,
  ShowMailboxCredentialsReply,
  Tag,
  TagLabel,
  UncancelMailboxesReply,
  UncancelMailboxesRequest,
  UpdateAutoTopUpSettingsRequest,
  UpdateDnsRecordsRequest,
  UpdateMailboxForwardingRequest,
  UpdateMailboxProfilePictureRequest,
  UpdateMailboxRequest,
  UpdateSequencerRequest,
  UpdateWorkspaceRequest,
  UpdateWorkspaceWebhookRequest,
  VerifyDnsReply,
  VerifyDnsRequest,
  WarmupStatus,
  WarmupSubscription,
  WorkStatus,
  Workspace,
} from "./schema.js";

export type {
  AddCreditsToWalletReply,
  AddCreditsToWalletRequest,
  AddDnsRecordsRequest,
  AddSequencerReply,
  AddSequencerRequest,
  AddWarmupForMailboxesReply,
  AddWarmupForMailboxesRequest,
  ApplicationFailure,
  AssignTagsToDomainsOrMailboxesRequest,
  BuyMailboxesReply,
  BuyMailboxesRequest,
  BuyPrewarmedMailboxesReply,
  BuyPrewarmedMailboxesRequest,
  CancelMailboxesRequest,
  CancelWarmupForMailboxesReply,
  CancelWarmupForMailboxesRequest,
  ChangePasswordRequest,
  ChangeSubscriptionPlanRequest,
  ChangeUsernameRequest,
  ChangedDnsRecord,
  CheckDomainAvailabilityReply,
  CheckMailboxStatusReply,
  CheckMailboxStatusRequest,
  CheckNameserversPropagationReply,
  CheckNameserversPropagationRequest,
  CheckPaymentStatusReply,
  CheckPrewarmOrderStatusReply,
  CheckWorkspaceAvailabilityReply,
  CheckWorkspaceAvailabilityRequest,
  ClientIdRequest,
  ClientIdRequestStatusChangedEvent,
  ConnectCloudflareDomainsReply,
  ConnectCloudflareDomainsRequest,
  ConnectionType,
  ConsentRequest,
  ConsentRequestStatusChangedEvent,
  Contact,
  CreateANewTagReply,
  CreateANewTagRequest,
  CreateWorkspaceReply,
  CreateWorkspaceRequest,
  DeleteDnsRecordsRequest,
  DeleteSequencersRequest,
  DnsPropagationStatus,
  DnsRecord,
  Domain,
  DomainStatus,
  DomainStatusChangedEvent,
  EmailInsightsFailure,
  Envelope,
  EventMetadata,
  ExportMailboxesReply,
  ExportMailboxesRequest,
  ExportStatus,
  Failure,
  GatewayFailure,
  GetAccountDetailsReply,
  GetClientIdRequestStatusReply,
  GetConsentRequestStatusReply,
  GetDnsRecordsReply,
  GetExportMailboxesStatusReply,
  GetExportMailboxesStatusRequest,
  GetMailboxDetailsReply,
  GetMailboxHealthReply,
  GetNameserversForDomainConnectionReply,
  GetNameserversForDomainConnectionRequest,
  GetOrderReply,
  GetWalletDetailsReply,
  GetWarmupStatsReply,
  InitiateClientIdRequestReply,
  InitiateClientIdRequestRequest,
  InitiateConsentRequestReply,
  InitiateConsentRequestRequest,
  KnownPlatform,
  ListAssignableDomainsReply,
  ListClientIdRequestsReply,
  ListCloudflareDomainsReply,
  ListCloudflareZonesReply,
  ListConsentRequestsReply,
  ListDomainsReply,
  ListDomainsRequest,
  ListMailboxForwardingJobsRequest,
  ListMailboxesReply,
  ListMailboxesRequest,
  ListSequencersReply,
  ListSequencersRequest,
  ListWarmupSubscriptionsReply,
  ListWarmupSubscriptionsRequest,
  ListWorkspacesReply,
  Mailbox,
  MailboxForwardingJob,
  MailboxForwardingReply,
  MailboxStatus,
  MailboxStatusChangedEvent,
  NameserverMatchStatus,
  NewDnsRecord,
  OrderDomainStatus,
  OrderStatus,
  PauseWarmupForMailboxesRequest,
  PlaceOrderReply,
  PlaceOrderRequest,
  Plan,
  Platform,
  PrewarmDomainById,
  PrewarmDomainByName,
  PrewarmMailbox,
  PrewarmOrderStatus,
  PrewarmSearchRequest,
  RegisterDomainsCheckout,
  RegisterDomainsReceipt,
  RegisterDomainsReply,
  RegisterDomainsRequest,
  RegistrantContact,
  RemoveCatchAllEmailRequest,
  RemoveDmarcPolicyRequest,
  RemoveDomainsReply,
  RemoveDomainsRequest,
  RemoveEmailForwardingRequest,
  RemoveMailboxForwardingRequest,
  RemovedDomain,
  RenewalStatus,
  RepairDnsReply,
  RequestStatus,
  SearchAvailableDomainsReply,
  SearchAvailableDomainsRequest,
  SequencerPlatform,
  SetCatchAllEmailRequest,
  SetDmarcPolicyRequest,
  SetDomainForwardingReply,
  SetDomainForwardingRequest,
  SetEmailForwardingRequest,
  SetupMailboxForwardingRequest,
  ShowMailboxCredentialsReply,
  Tag,
  TagLabel,
  UncancelMailboxesReply,
  UncancelMailboxesRequest,
  UpdateAutoTopUpSettingsRequest,
  UpdateDnsRecordsRequest,
  UpdateMailboxForwardingRequest,
  UpdateMailboxProfilePictureRequest,
  UpdateMailboxRequest,
  UpdateSequencerRequest,
  UpdateWorkspaceRequest,
  UpdateWorkspaceWebhookRequest,
  VerifyDnsReply,
  VerifyDnsRequest,
  WarmupStatus,
  WarmupSubscription,
  WorkStatus,
  Workspace,
};

/** Arguments of `placeOrder`. */
export interface PlaceOrderArgs {
  header?: NonNullable<operations["placeOrder"]["parameters"]["header"]>;
  body: PlaceOrderRequest;
}

/** Arguments of `getOrder`. */
export interface GetOrderArgs {
  path: NonNullable<operations["getOrder"]["parameters"]["path"]>;
  header?: NonNullable<operations["getOrder"]["parameters"]["header"]>;
}

/** Arguments of `getWorkspaceDetails`. */
export interface GetWorkspaceDetailsArgs {
  query: NonNullable<operations["getWorkspaceDetails"]["parameters"]["query"]>;
}

/** Arguments of `createWorkspace`. */
export interface CreateWorkspaceArgs {
  body: CreateWorkspaceRequest;
}

/** Arguments of `updateWorkspace`. */
export interface UpdateWorkspaceArgs {
  body: UpdateWorkspaceRequest;
}

/** Arguments of `deleteWorkspace`. */
export interface DeleteWorkspaceArgs {
  query: NonNullable<operations["deleteWorkspace"]["parameters"]["query"]>;
}

/** Arguments of `updateWorkspaceWebhook`. */
export interface UpdateWorkspaceWebhookArgs {
  body: UpdateWorkspaceWebhookRequest;
}

/** Arguments of `searchAvailableDomains`. */
export interface SearchAvailableDomainsArgs {
  header?: NonNullable<operations["searchAvailableDomains"]["parameters"]["header"]>;
  body: SearchAvailableDomainsRequest;
}

/** Arguments of `checkIfDomainIsBannedFromRegistration`. */
export interface CheckIfDomainIsBannedFromRegistrationArgs {
  query: NonNullable<operations["checkIfDomainIsBannedFromRegistration"]["parameters"]["query"]>;
  header?: NonNullable<operations["checkIfDomainIsBannedFromRegistration"]["parameters"]["header"]>;
}

/** Arguments of `checkDomainAvailability`. */
export interface CheckDomainAvailabilityArgs {
  query: NonNullable<operations["checkDomainAvailability"]["parameters"]["query"]>;
}

/** Arguments of `registerDomains`. */
export interface RegisterDomainsArgs {
  header?: NonNullable<operations["registerDomains"]["parameters"]["header"]>;
  body: RegisterDomainsRequest;
}

/** Arguments of `listDomains`. */
export interface ListDomainsArgs {
  header?: NonNullable<operations["listDomains"]["parameters"]["header"]>;
  body: ListDomainsRequest;
}

/** Arguments of `listAssignableDomains`. */
export interface ListAssignableDomainsArgs {
  query?: NonNullable<operations["listAssignableDomains"]["parameters"]["query"]>;
  header?: NonNullable<operations["listAssignableDomains"]["parameters"]["header"]>;
}

/** Arguments of `setDmarcPolicy`. */
export interface SetDmarcPolicyArgs {
  header?: NonNullable<operations["setDmarcPolicy"]["parameters"]["header"]>;
  body: SetDmarcPolicyRequest;
}

/** Arguments of `removeDmarcPolicy`. */
export interface RemoveDmarcPolicyArgs {
  header?: NonNullable<operations["removeDmarcPolicy"]["parameters"]["header"]>;
  body: RemoveDmarcPolicyRequest;
}

/** Arguments of `removeDomains`. */
export interface RemoveDomainsArgs {
  header?: NonNullable<operations["removeDomains"]["parameters"]["header"]>;
  body: RemoveDomainsRequest;
}

/** Arguments of `setDomainForwarding`. */
export interface SetDomainForwardingArgs {
  header?: NonNullable<operations["setDomainForwarding"]["parameters"]["header"]>;
  body: SetDomainForwardingRequest;
}

/** Arguments of `setEmailForwarding`. */
export interface SetEmailForwardingArgs {
  header?: NonNullable<operations["setEmailForwarding"]["parameters"]["header"]>;
  body: SetEmailForwardingRequest;
}

/** Arguments of `removeEmailForwarding`. */
export interface RemoveEmailForwardingArgs {
  header?: NonNullable<operations["removeEmailForwarding"]["parameters"]["header"]>;
  body: RemoveEmailForwardingRequest;
}

/** Arguments of `setCatchAllEmail`. */
export interface SetCatchAllEmailArgs {
  header?: NonNullable<operations["setCatchAllEmail"]["parameters"]["header"]>;
  body: SetCatchAllEmailRequest;
}

/** Arguments of `removeCatchAllEmail`. */
export interface RemoveCatchAllEmailArgs {
  header?: NonNullable<operations["removeCatchAllEmail"]["parameters"]["header"]>;
  body: RemoveCatchAllEmailRequest;
}

/** Arguments of `getNameserversForDomainConnection`. */
export interface GetNameserversForDomainConnectionArgs {
  header?: NonNullable<operations["getNameserversForDomainConnection"]["parameters"]["header"]>;
  body: GetNameserversForDomainConnectionRequest;
}

/** Arguments of `checkNameserversPropagation`. */
export interface CheckNameserversPropagationArgs {
  header?: NonNullable<operations["checkNameserversPropagation"]["parameters"]["header"]>;
  body: CheckNameserversPropagationRequest;
}

/** Arguments of `checkWorkspaceAvailability`. */
export interface CheckWorkspaceAvailabilityArgs {
  body: CheckWorkspaceAvailabilityRequest;
}

/** Arguments of `listMailboxes`. */
export interface ListMailboxesArgs {
  header?: NonNullable<operations["listMailboxes"]["parameters"]["header"]>;
  body: ListMailboxesRequest;
}

/** Arguments of `showMailboxCredentials`. */
export interface ShowMailboxCredentialsArgs {
  query?: NonNullable<operations["showMailboxCredentials"]["parameters"]["query"]>;
  header?: NonNullable<operations["showMailboxCredentials"]["parameters"]["header"]>;
}

/** Arguments of `getMailboxDetails`. */
export interface GetMailboxDetailsArgs {
  query: NonNullable<operations["getMailboxDetails"]["parameters"]["query"]>;
  header?: NonNullable<operations["getMailboxDetails"]["parameters"]["header"]>;
}

/** Arguments of `buyMailboxes`. */
export interface BuyMailboxesArgs {
  header?: NonNullable<operations["buyMailboxes"]["parameters"]["header"]>;
  body: BuyMailboxesRequest;
}

/** Arguments of `checkMailboxStatus`. */
export interface CheckMailboxStatusArgs {
  header?: NonNullable<operations["checkMailboxStatus"]["parameters"]["header"]>;
  body: CheckMailboxStatusRequest;
}

/** Arguments of `cancelMailboxes`. */
export interface CancelMailboxesArgs {
  header?: NonNullable<operations["cancelMailboxes"]["parameters"]["header"]>;
  body: CancelMailboxesRequest;
}

/** Arguments of `uncancelMailboxes`. */
export interface UncancelMailboxesArgs {
  header?: NonNullable<operations["uncancelMailboxes"]["parameters"]["header"]>;
  body: UncancelMailboxesRequest;
}

/** Arguments of `updateMailbox`. */
export interface UpdateMailboxArgs {
  header?: NonNullable<operations["updateMailbox"]["parameters"]["header"]>;
  body: UpdateMailboxRequest;
}

/** Arguments of `updateMailboxProfilePicture`. */
export interface UpdateMailboxProfilePictureArgs {
  path: NonNullable<operations["updateMailboxProfilePicture"]["parameters"]["path"]>;
  header?: NonNullable<operations["updateMailboxProfilePicture"]["parameters"]["header"]>;
  body: UpdateMailboxProfilePictureRequest;
}

/** Arguments of `generateTotp`. */
export interface GenerateTotpArgs {
  query: NonNullable<operations["generateTotp"]["parameters"]["query"]>;
  header?: NonNullable<operations["generateTotp"]["parameters"]["header"]>;
}

/** Arguments of `changeUsername`. */
export interface ChangeUsernameArgs {
  header?: NonNullable<operations["changeUsername"]["parameters"]["header"]>;
  body: ChangeUsernameRequest;
}

/** Arguments of `changePassword`. */
export interface ChangePasswordArgs {
  header?: NonNullable<operations["changePassword"]["parameters"]["header"]>;
  body: ChangePasswordRequest;
}

/** Arguments of `checkMailboxAvailability`. */
export interface CheckMailboxAvailabilityArgs {
  query: NonNullable<operations["checkMailboxAvailability"]["parameters"]["query"]>;
  header?: NonNullable<operations["checkMailboxAvailability"]["parameters"]["header"]>;
}

/** Arguments of `setupMailboxForwarding`. */
export interface SetupMailboxForwardingArgs {
  header?: NonNullable<operations["setupMailboxForwarding"]["parameters"]["header"]>;
  body: SetupMailboxForwardingRequest;
}

/** Arguments of `updateMailboxForwarding`. */
export interface UpdateMailboxForwardingArgs {
  header?: NonNullable<operations["updateMailboxForwarding"]["parameters"]["header"]>;
  body: UpdateMailboxForwardingRequest;
}

/** Arguments of `removeMailboxForwarding`. */
export interface RemoveMailboxForwardingArgs {
  header?: NonNullable<operations["removeMailboxForwarding"]["parameters"]["header"]>;
  body: RemoveMailboxForwardingRequest;
}

/** Arguments of `listMailboxForwardingJobs`. */
export interface ListMailboxForwardingJobsArgs {
  header?: NonNullable<operations["listMailboxForwardingJobs"]["parameters"]["header"]>;
  body: ListMailboxForwardingJobsRequest;
}

/** Arguments of `getDnsRecords`. */
export interface GetDnsRecordsArgs {
  query?: NonNullable<operations["getDnsRecords"]["parameters"]["query"]>;
  header?: NonNullable<operations["getDnsRecords"]["parameters"]["header"]>;
}

/** Arguments of `addDnsRecords`. */
export interface AddDnsRecordsArgs {
  header?: NonNullable<operations["addDnsRecords"]["parameters"]["header"]>;
  body: AddDnsRecordsRequest;
}

/** Arguments of `updateDnsRecords`. */
export interface UpdateDnsRecordsArgs {
  header?: NonNullable<operations["updateDnsRecords"]["parameters"]["header"]>;
  body: UpdateDnsRecordsRequest;
}

/** Arguments of `deleteDnsRecords`. */
export interface DeleteDnsRecordsArgs {
  header?: NonNullable<operations["deleteDnsRecords"]["parameters"]["header"]>;
  body: DeleteDnsRecordsRequest;
}

/** Arguments of `verifyDns`. */
export interface VerifyDnsArgs {
  header?: NonNullable<operations["verifyDns"]["parameters"]["header"]>;
  body: VerifyDnsRequest;
}

/** Arguments of `repairDns`. */
export interface RepairDnsArgs {
  header?: NonNullable<operations["repairDns"]["parameters"]["header"]>;
  body: VerifyDnsRequest;
}

/** Arguments of `getExportMailboxesStatus`. */
export interface GetExportMailboxesStatusArgs {
  header?: NonNullable<operations["getExportMailboxesStatus"]["parameters"]["header"]>;
  body: GetExportMailboxesStatusRequest;
}

/** Arguments of `listSequencerPlatforms`. */
export interface ListSequencerPlatformsArgs {
  header?: NonNullable<operations["listSequencerPlatforms"]["parameters"]["header"]>;
}

/** Arguments of `listSequencers`. */
export interface ListSequencersArgs {
  header?: NonNullable<operations["listSequencers"]["parameters"]["header"]>;
  body: ListSequencersRequest;
}

/** Arguments of `exportMailboxes`. */
export interface ExportMailboxesArgs {
  header?: NonNullable<operations["exportMailboxes"]["parameters"]["header"]>;
  body: ExportMailboxesRequest;
}

/** Arguments of `addSequencer`. */
export interface AddSequencerArgs {
  header?: NonNullable<operations["addSequencer"]["parameters"]["header"]>;
  body: AddSequencerRequest;
}

/** Arguments of `updateSequencer`. */
export interface UpdateSequencerArgs {
  header?: NonNullable<operations["updateSequencer"]["parameters"]["header"]>;
  body: UpdateSequencerRequest;
}

/** Arguments of `deleteSequencers`. */
export interface DeleteSequencersArgs {
  header?: NonNullable<operations["deleteSequencers"]["parameters"]["header"]>;
  body: DeleteSequencersRequest;
}

/** Arguments of `changeSubscriptionPlan`. */
export interface ChangeSubscriptionPlanArgs {
  body: ChangeSubscriptionPlanRequest;
}

/** Arguments of `addCreditsToWallet`. */
export interface AddCreditsToWalletArgs {
  body: AddCreditsToWalletRequest;
}

/** Arguments of `checkPaymentStatus`. */
export interface CheckPaymentStatusArgs {
  query: NonNullable<operations["checkPaymentStatus"]["parameters"]["query"]>;
}

/** Arguments of `updateAutoTopUpSettings`. */
export interface UpdateAutoTopUpSettingsArgs {
  body: UpdateAutoTopUpSettingsRequest;
}

/** Arguments of `initiateConsentRequest`. */
export interface InitiateConsentRequestArgs {
  header?: NonNullable<operations["initiateConsentRequest"]["parameters"]["header"]>;
  body: InitiateConsentRequestRequest;
}

/** Arguments of `getConsentRequestStatus`. */
export interface GetConsentRequestStatusArgs {
  path: NonNullable<operations["getConsentRequestStatus"]["parameters"]["path"]>;
  header?: NonNullable<operations["getConsentRequestStatus"]["parameters"]["header"]>;
}

/** Arguments of `listConsentRequests`. */
export interface ListConsentRequestsArgs {
  query?: NonNullable<operations["listConsentRequests"]["parameters"]["query"]>;
  header?: NonNullable<operations["listConsentRequests"]["parameters"]["header"]>;
}

/** Arguments of `initiateClientIdRequest`. */
export interface InitiateClientIdRequestArgs {
  header?: NonNullable<operations["initiateClientIdRequest"]["parameters"]["header"]>;
  body: InitiateClientIdRequestRequest;
}

/** Arguments of `getClientIdRequestStatus`. */
export interface GetClientIdRequestStatusArgs {
  path: NonNullable<operations["getClientIdRequestStatus"]["parameters"]["path"]>;
  header?: NonNullable<operations["getClientIdRequestStatus"]["parameters"]["header"]>;
}

/** Arguments of `listClientIdRequests`. */
export interface ListClientIdRequestsArgs {
  query?: NonNullable<operations["listClientIdRequests"]["parameters"]["query"]>;
  header?: NonNullable<operations["listClientIdRequests"]["parameters"]["header"]>;
}

/** Arguments of `assignTagsToDomainsOrMailboxes`. */
export interface AssignTagsToDomainsOrMailboxesArgs {
  header?: NonNullable<operations["assignTagsToDomainsOrMailboxes"]["parameters"]["header"]>;
  body: AssignTagsToDomainsOrMailboxesRequest;
}

/** Arguments of `getAllTags`. */
export interface GetAllTagsArgs {
  header?: NonNullable<operations["getAllTags"]["parameters"]["header"]>;
}

/** Arguments of `createANewTag`. */
export interface CreateANewTagArgs {
  header?: NonNullable<operations["createANewTag"]["parameters"]["header"]>;
  body: CreateANewTagRequest;
}

/** Arguments of `deleteATag`. */
export interface DeleteATagArgs {
  path: NonNullable<operations["deleteATag"]["parameters"]["path"]>;
  header?: NonNullable<operations["deleteATag"]["parameters"]["header"]>;
}

/** Arguments of `searchPrewarmDomains`. */
export interface SearchPrewarmDomainsArgs {
  header?: NonNullable<operations["searchPrewarmDomains"]["parameters"]["header"]>;
  body: PrewarmSearchRequest;
}

/** Arguments of `searchPrewarmMailboxes`. */
export interface SearchPrewarmMailboxesArgs {
  header?: NonNullable<operations["searchPrewarmMailboxes"]["parameters"]["header"]>;
  body: PrewarmSearchRequest;
}

/** Arguments of `buyPrewarmedMailboxes`. */
export interface BuyPrewarmedMailboxesArgs {
  header?: NonNullable<operations["buyPrewarmedMailboxes"]["parameters"]["header"]>;
  body: BuyPrewarmedMailboxesRequest;
}

/** Arguments of `checkPrewarmOrderStatus`. */
export interface CheckPrewarmOrderStatusArgs {
  path: NonNullable<operations["checkPrewarmOrderStatus"]["parameters"]["path"]>;
  header?: NonNullable<operations["checkPrewarmOrderStatus"]["parameters"]["header"]>;
}

/** Arguments of `addWarmupForMailboxes`. */
export interface AddWarmupForMailboxesArgs {
  header?: NonNullable<operations["addWarmupForMailboxes"]["parameters"]["header"]>;
  body: AddWarmupForMailboxesRequest;
}

/** Arguments of `cancelWarmupForMailboxes`. */
export interface CancelWarmupForMailboxesArgs {
  header?: NonNullable<operations["cancelWarmupForMailboxes"]["parameters"]["header"]>;
  body: CancelWarmupForMailboxesRequest;
}

/** Arguments of `listWarmupSubscriptions`. */
export interface ListWarmupSubscriptionsArgs {
  header?: NonNullable<operations["listWarmupSubscriptions"]["parameters"]["header"]>;
  body: ListWarmupSubscriptionsRequest;
}

/** Arguments of `pauseWarmupForMailboxes`. */
export interface PauseWarmupForMailboxesArgs {
  header?: NonNullable<operations["pauseWarmupForMailboxes"]["parameters"]["header"]>;
  body: PauseWarmupForMailboxesRequest;
}

/** Arguments of `getWarmupPricing`. */
export interface GetWarmupPricingArgs {
  header?: NonNullable<operations["getWarmupPricing"]["parameters"]["header"]>;
}

/** Arguments of `getWarmupStats`. */
export interface GetWarmupStatsArgs {
  header?: NonNullable<operations["getWarmupStats"]["parameters"]["header"]>;
}

/** Arguments of `connectCloudflareDomains`. */
export interface ConnectCloudflareDomainsArgs {
  header?: NonNullable<operations["connectCloudflareDomains"]["parameters"]["header"]>;
  body: ConnectCloudflareDomainsRequest;
}

/** Arguments of `listCloudflareDomains`. */
export interface ListCloudflareDomainsArgs {
  query?: NonNullable<operations["listCloudflareDomains"]["parameters"]["query"]>;
  header?: NonNullable<operations["listCloudflareDomains"]["parameters"]["header"]>;
}

/** Arguments of `listCloudflareZones`. */
export interface ListCloudflareZonesArgs {
  header?: NonNullable<operations["listCloudflareZones"]["parameters"]["header"]>;
}

/** Arguments of `getMailboxHealth`. */
export interface GetMailboxHealthArgs {
  path: NonNullable<operations["getMailboxHealth"]["parameters"]["path"]>;
  header?: NonNullable<operations["getMailboxHealth"]["parameters"]["header"]>;
}

/** What `getWorkspaceDetails` resolves to. */
export type GetWorkspaceDetailsReply = Envelope;

/** What `updateWorkspace` resolves to. */
export type UpdateWorkspaceReply = Envelope;

/** What `deleteWorkspace` resolves to. */
export type DeleteWorkspaceReply = Envelope;

/** What `updateWorkspaceWebhook` resolves to. */
export type UpdateWorkspaceWebhookReply = Envelope;

/** What `checkIfDomainIsBannedFromRegistration` resolves to. */
export type CheckIfDomainIsBannedFromRegistrationReply = Envelope;

/** What `setDmarcPolicy` resolves to. */
export type SetDmarcPolicyReply = Envelope;

/** What `removeDmarcPolicy` resolves to. */
export type RemoveDmarcPolicyReply = Envelope;

/** What `setEmailForwarding` resolves to. */
export type SetEmailForwardingReply = Envelope;

/** What `removeEmailForwarding` resolves to. */
export type RemoveEmailForwardingReply = Envelope;

/** What `setCatchAllEmail` resolves to. */
export type SetCatchAllEmailReply = Envelope;

/** What `removeCatchAllEmail` resolves to. */
export type RemoveCatchAllEmailReply = Envelope;

/** What `cancelMailboxes` resolves to. */
export type CancelMailboxesReply = Envelope;

/** What `updateMailbox` resolves to. */
export type UpdateMailboxReply = Envelope;

/** What `updateMailboxProfilePicture` resolves to. */
export type UpdateMailboxProfilePictureReply = Envelope;

/** What `generateTotp` resolves to. */
export type GenerateTotpReply = Envelope;

/** What `changeUsername` resolves to. */
export type ChangeUsernameReply = Envelope;

/** What `changePassword` resolves to. */
export type ChangePasswordReply = Envelope;

/** What `checkMailboxAvailability` resolves to. */
export type CheckMailboxAvailabilityReply = Envelope;

/** What `setupMailboxForwarding` resolves to. */
export type SetupMailboxForwardingReply = MailboxForwardingReply;

/** What `updateMailboxForwarding` resolves to. */
export type UpdateMailboxForwardingReply = MailboxForwardingReply;

/** What `removeMailboxForwarding` resolves to. */
export type RemoveMailboxForwardingReply = MailboxForwardingReply;

/** What `listMailboxForwardingJobs` resolves to. */
export type ListMailboxForwardingJobsReply = MailboxForwardingReply;

/** What `addDnsRecords` resolves to. */
export type AddDnsRecordsReply = Envelope;

/** What `updateDnsRecords` resolves to. */
export type UpdateDnsRecordsReply = Envelope;

/** What `deleteDnsRecords` resolves to. */
export type DeleteDnsRecordsReply = Envelope;

/** What `listSequencerPlatforms` resolves to. */
export type ListSequencerPlatformsReply = Envelope;

/** What `updateSequencer` resolves to. */
export type UpdateSequencerReply = Envelope;

/** What `deleteSequencers` resolves to. */
export type DeleteSequencersReply = Envelope;

/** What `getPricingPlans` resolves to. */
export type GetPricingPlansReply = Envelope;

/** What `getSubscriptionDetails` resolves to. */
export type GetSubscriptionDetailsReply = Envelope;

/** What `changeSubscriptionPlan` resolves to. */
export type ChangeSubscriptionPlanReply = Envelope;

/** What `cancelSubscription` resolves to. */
export type CancelSubscriptionReply = Envelope;

/** What `updateAutoTopUpSettings` resolves to. */
export type UpdateAutoTopUpSettingsReply = Envelope;

/** What `getBillingPortalLink` resolves to. */
export type GetBillingPortalLinkReply = Envelope;

/** What `assignTagsToDomainsOrMailboxes` resolves to. */
export type AssignTagsToDomainsOrMailboxesReply = Envelope;

/** What `getAllTags` resolves to. */
export type GetAllTagsReply = Envelope;

/** What `deleteATag` resolves to. */
export type DeleteATagReply = Envelope;

/** What `searchPrewarmDomains` resolves to. */
export type SearchPrewarmDomainsReply = Envelope;

/** What `searchPrewarmMailboxes` resolves to. */
export type SearchPrewarmMailboxesReply = Envelope;

/** What `pauseWarmupForMailboxes` resolves to. */
export type PauseWarmupForMailboxesReply = Envelope;

/** What `getWarmupPricing` resolves to. */
export type GetWarmupPricingReply = Envelope;

/** What InboxKit sends to your webhook, by event name. */
export interface WebhookEvents {
  "domain.status_changed": DomainStatusChangedEvent;
  "mailbox.status_changed": MailboxStatusChangedEvent;
  "consent_request.status_changed": ConsentRequestStatusChangedEvent;
  "client_id_request.status_changed": ClientIdRequestStatusChangedEvent;
}

/** The InboxKit API, one method per operation. Every method resolves to the success body or throws one `MailfleetError`. */
export interface InboxKitClient {
  /**
   * Place Order: `POST /orders`
   *
   * Registers domains and creates their mailboxes in one order, paid in wallet credits. The reply is not settled: a
   * client in production reads `id` and rows of `{ domain, status, error }`, the marketing guide prints `order_id`,
   * `status` and rows of `{ status }`. Both are allowed here. A domain that was refused is reported inside the 201.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 401, 402, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path observed, request observed, response observed. Source: Production client
   * github.com/Omnivate-AI/omnivate-cockpit, github.com/antirepas/JupsendApp and InboxKit API Integration Guide
   * (inboxkit.com/learn/inboxkit-api-integration-guide), read 2026-11-22
   */
  placeOrder(args: PlaceOrderArgs, options?: CallOptions): Promise<PlaceOrderReply>;

  /**
   * Get order: `GET /orders/{id}`
   *
   * How far an order is. Not in the navigation of 2025. Only the marketing guide shows the reply; the client in
   * production that places orders does not call this and reads List mailboxes instead.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: github.com/antirepas/JupsendApp and InboxKit
   * API Integration Guide (inboxkit.com/learn/inboxkit-api-integration-guide), read 2026-11-22
   */
  getOrder(args: GetOrderArgs, options?: CallOptions): Promise<GetOrderReply>;

  /**
   * Get account details: `GET /account`
   *
   * The team of the key: plan, credits, prices of a mailbox. The documented reply has no envelope, and its figures do
   * not add up: `credits_remaining` is not `total_credits` minus `credits_used`. Clients of 2026 read `credits_per_*`
   * before the documented `cost_per_*`.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: docs.inboxkit.com, Get account details
   * (get-account-details-18118380e0), read 2026-11-22; `credits_per_*` from
   * github.com/joshuaosborn561-lang/onboardingwizard, read 2026-11-22
   */
  getAccountDetails(args?: Record<string, never>, options?: CallOptions): Promise<GetAccountDetailsReply>;

  /**
   * List workspaces: `GET /workspaces/list`
   *
   * All workspaces of the team. Not paged. The workspace is the tenant boundary for reads; wallet and plan belong to
   * the team. `GET /workspaces`, which the marketing guide prints, was only ever guessed at.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live captures in
   * github.com/YS-projectcalc/agent-cold-email, 2026-07-20, and github.com/Champ-Deep/ChampMail, 2026-07-28; further
   * fields from the mailvendor package of github.com/warmbly/warmbly, read 2026-11-22
   */
  listWorkspaces(args?: Record<string, never>, options?: CallOptions): Promise<ListWorkspacesReply>;

  /**
   * Get workspace details: `GET /workspaces/details`
   *
   * One workspace. The path answered in a read sweep whose bodies were not published; the reply is unknown beyond the
   * envelope.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04
   */
  getWorkspaceDetails(args: GetWorkspaceDetailsArgs, options?: CallOptions): Promise<GetWorkspaceDetailsReply>;

  /**
   * Create workspace: `POST /workspaces/create`
   *
   * Creates a workspace. The uid comes at the top level or inside `workspace`: clients in production read both.
   * Sending the request again creates another one.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Production clients
   * github.com/joshuaosborn561-lang/onboardingwizard and github.com/Omnivate-AI/omnivate-cockpit, read 2026-11-22
   */
  createWorkspace(args: CreateWorkspaceArgs, options?: CallOptions): Promise<CreateWorkspaceReply>;

  /**
   * Update workspace: `PUT /workspaces/update`
   *
   * Changes a workspace. Neither path nor body is known; both follow the sibling calls. The marketing guide prints
   * `PUT /workspaces/{id}`.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  updateWorkspace(args: UpdateWorkspaceArgs, options: CallOptions & { readonly allowInferred: true }): Promise<UpdateWorkspaceReply>;

  /**
   * Delete workspace: `DELETE /workspaces/delete`
   *
   * Deletes a workspace. The path is not known; it follows the sibling calls. The marketing guide prints `DELETE
   * /workspaces/{id}`. What becomes of the domains and mailboxes inside is not documented.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  deleteWorkspace(args: DeleteWorkspaceArgs, options: CallOptions & { readonly allowInferred: true }): Promise<DeleteWorkspaceReply>;

  /**
   * Update workspace webhook: `POST /workspaces/webhook`
   *
   * Sets where InboxKit sends the events of one workspace. There is also a webhook of the whole team (Settings, API,
   * Webhooks), which is the normal one. Clients written after the marketing guide call `POST
   * /workspaces/{uid}/webhook` instead; only this path was seen to exist.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Live check in
   * github.com/Champ-Deep/ChampMail, 2026-07-28
   */
  updateWorkspaceWebhook(args: UpdateWorkspaceWebhookArgs, options?: CallOptions): Promise<UpdateWorkspaceWebhookReply>;

  /**
   * Search available domains: `POST /domains/search`
   *
   * Searches names that can be registered, with their price. Only the TLDs com, net, org and shop are searched;
   * another one is refused with 400. Clients send TLDs with and without the dot; the rows show them dotted. `domain`
   * looks one exact name up.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live check in
   * github.com/Champ-Deep/ChampMail, 2026-07-28; clients github.com/Omnivate-AI/omnivate-cockpit
   * (`registration_years`) and github.com/antirepas/JupsendApp (`domain`), read 2026-11-22
   */
  searchAvailableDomains(args: SearchAvailableDomainsArgs, options?: CallOptions): Promise<SearchAvailableDomainsReply>;

  /**
   * Check if domain is banned from registration: `GET /domains/banned`
   *
   * Whether a name may not be registered. Path and reply are not known: the path follows Check domain availability,
   * whose reply carries the same flag as `banned`. The marketing guide prints `GET /domains/banned/{domain}`.
   *
   * Reads only.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   * @experimental No source shows this path.
   */
  checkIfDomainIsBannedFromRegistration(args: CheckIfDomainIsBannedFromRegistrationArgs, options?: CallOptions): Promise<CheckIfDomainIsBannedFromRegistrationReply>;

  /**
   * Check domain availability: `GET /domains/available`
   *
   * Whether one name can be registered, and for how much. A taken name is still a 200 with prices. A name the account
   * already owns is not available. The marketing guide prints another path, `/domains/availability/{domain}`; this one
   * was called live. A price of 12.5 for a .com is debited from the wallet as 12.5 credits. No batch form is
   * documented; 40 parallel calls were answered.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live capture in
   * github.com/YS-projectcalc/agent-cold-email, 2026-07-20; production client github.com/Omnivate-AI/omnivate-cockpit
   */
  checkDomainAvailability(args: CheckDomainAvailabilityArgs, options?: CallOptions): Promise<CheckDomainAvailabilityReply>;

  /**
   * Register domains: `POST /domains/register`
   *
   * Registers names for 1 to 10 years. With `use_wallet_balance: true` the wallet pays and the answer is a receipt;
   * without it the answer is a Stripe checkout (`url`), and the domains wait in `pending_payment` until it is paid.
   * Such leftovers must be removed (Remove domains) before the names can be registered from the wallet. A registered
   * domain appears in List domains about 30 seconds later.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 401, 402, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path documented, request documented, response documented. Source: docs.inboxkit.com, Register domains
   * (register-domains-18118349e0), as captured 2026-07-20 in github.com/YS-projectcalc/agent-cold-email;
   * `catch_all_email` from github.com/Champ-Deep/ChampMail, `domain_forwarding_url` from express routes of hubcredo,
   * read 2026-11-22
   */
  registerDomains(args: RegisterDomainsArgs & { readonly body: { readonly use_wallet_balance: true } }, options?: CallOptions): Promise<RegisterDomainsReceipt>;
  /**
   * Register domains: `POST /domains/register`
   *
   * Registers names for 1 to 10 years. With `use_wallet_balance: true` the wallet pays and the answer is a receipt;
   * without it the answer is a Stripe checkout (`url`), and the domains wait in `pending_payment` until it is paid.
   * Such leftovers must be removed (Remove domains) before the names can be registered from the wallet. A registered
   * domain appears in List domains about 30 seconds later.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 401, 402, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path documented, request documented, response documented. Source: docs.inboxkit.com, Register domains
   * (register-domains-18118349e0), as captured 2026-07-20 in github.com/YS-projectcalc/agent-cold-email;
   * `catch_all_email` from github.com/Champ-Deep/ChampMail, `domain_forwarding_url` from express routes of hubcredo,
   * read 2026-11-22
   */
  registerDomains(args: RegisterDomainsArgs, options?: CallOptions): Promise<RegisterDomainsReply>;

  /**
   * List domains: `POST /domains/list`
   *
   * The domains of the workspace, page by page. `keyword` is fuzzy: compare `name` yourself. More filters exist, their
   * names are not known. On a purchased domain `dns_propagation_status` and `nameserver_match_status` stay `pending`
   * and `last_nameserver_check` `null` until a mailbox is processed, which is no failure (the vendor's support,
   * 2026-08-10); on a connected domain they move to `propagated` and `matched`. `status: active` does not mean that
   * the DNS is ready. The documentation of mid-2025 shows GET, which answers a gateway 404 today.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live captures in
   * github.com/YS-projectcalc/agent-cold-email, 2026-08-05, and the read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04; counts per status from express routes of hubcredo, further
   * fields from an infrastructure snapshot client, read 2026-11-22
   */
  listDomains(args: ListDomainsArgs, options?: CallOptions): Promise<ListDomainsReply>;

  /**
   * List assignable domains: `GET /domains/assignable`
   *
   * The domains that can still take mailboxes. The path answered in a read sweep whose bodies were not published; the
   * reply is assumed to be the one of List domains.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04
   */
  listAssignableDomains(args?: ListAssignableDomainsArgs, options?: CallOptions): Promise<ListAssignableDomainsReply>;

  /**
   * Set DMARC policy: `POST /domains/dmarc`
   *
   * Sets the DMARC policy of a domain. The path is printed in the marketing guide and fits the titles in the
   * documentation; the body is the guide's too, which was wrong on the sibling calls (they take `uids`). Register
   * domains calls the address `dmarc_email`.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request inferred, response inferred. Source: InboxKit API Integration Guide
   * (inboxkit.com/learn/inboxkit-api-integration-guide), 2026-04; method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   */
  setDmarcPolicy(args: SetDmarcPolicyArgs, options?: CallOptions): Promise<SetDmarcPolicyReply>;

  /**
   * Remove DMARC policy: `DELETE /domains/dmarc`
   *
   * Removes the DMARC policy of a domain. Path as in Set DMARC policy; no source shows a body.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request inferred, response inferred. Source: InboxKit API Integration Guide
   * (inboxkit.com/learn/inboxkit-api-integration-guide), 2026-04; method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   */
  removeDmarcPolicy(args: RemoveDmarcPolicyArgs, options?: CallOptions): Promise<RemoveDmarcPolicyReply>;

  /**
   * Remove domains: `POST /domains/remove`
   *
   * Removes domains by name. Purchased ones and those with mailboxes go to `scheduled_for_deletion`. Also clears a
   * domain left in `pending_payment` by an unpaid checkout.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: github.com/YS-projectcalc/agent-cold-email,
   * 2026-07-20; production client github.com/joshuaosborn561-lang/onboardingwizard, read 2026-11-22
   */
  removeDomains(args: RemoveDomainsArgs, options?: CallOptions): Promise<RemoveDomainsReply>;

  /**
   * Set domain forwarding: `POST /domains/forwarding`
   *
   * Sends visitors of the domains to an address. The address needs its scheme; an empty string removes the forwarding.
   * The marketing guide prints `{ domain, redirect_url }`, which is wrong.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Production clients
   * github.com/joshuaosborn561-lang/onboardingwizard and github.com/arjavjain21/inboxkit-rename-accounts; reply from
   * the mailvendor package of github.com/warmbly/warmbly, read 2026-11-22
   */
  setDomainForwarding(args: SetDomainForwardingArgs, options?: CallOptions): Promise<SetDomainForwardingReply>;

  /**
   * Set email forwarding: `POST /domains/email-forwarding`
   *
   * Forwards the mail of a domain. No source shows path or body; both follow the sibling calls. The documentation of
   * 2026 dropped this title: forwarding is set per mailbox now (Setup mailbox forwarding).
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  setEmailForwarding(args: SetEmailForwardingArgs, options: CallOptions & { readonly allowInferred: true }): Promise<SetEmailForwardingReply>;

  /**
   * Remove email forwarding: `DELETE /domains/email-forwarding`
   *
   * Stops forwarding the mail of a domain. No source shows path or body; the documentation of 2026 dropped this title.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  removeEmailForwarding(args: RemoveEmailForwardingArgs, options: CallOptions & { readonly allowInferred: true }): Promise<RemoveEmailForwardingReply>;

  /**
   * Set catch-all email: `POST /domains/catch-all`
   *
   * Sends mail to unknown addresses of the domains to one address. The marketing guide prints the same path with `{
   * domain, email }`; a client in production sends `uids`. The reply is unknown beyond the envelope.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Production client
   * github.com/Omnivate-AI/omnivate-cockpit, read 2026-11-22
   */
  setCatchAllEmail(args: SetCatchAllEmailArgs, options?: CallOptions): Promise<SetCatchAllEmailReply>;

  /**
   * Remove catch-all email: `DELETE /domains/catch-all`
   *
   * Removes the catch-all of the domains. Path as in Set catch-all email; no source shows a body.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request inferred, response inferred. Source: InboxKit API Integration Guide
   * (inboxkit.com/learn/inboxkit-api-integration-guide), 2026-04; method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   */
  removeCatchAllEmail(args: RemoveCatchAllEmailArgs, options?: CallOptions): Promise<RemoveCatchAllEmailReply>;

  /**
   * Get nameservers for domain connection: `POST /domains/nameservers`
   *
   * Connects domains registered elsewhere: despite its title this call **creates** them in the workspace, free of
   * charge, and answers the nameservers to set at the registrar. A domain whose nameservers are not set is removed
   * again after 12 hours. A name that is already in the workspace is answered with 409, `error: false` and the same
   * result; one such name turns the whole batch into a 409, so connect one by one. A domain that InboxKit itself
   * registered is a 404 forever. Domains whose registrar is Cloudflare cannot change nameservers: use Connect
   * Cloudflare domains.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 404, 409, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live captures in
   * github.com/YS-projectcalc/agent-cold-email, 2026-07-20 and 2026-08-05 (404); the 409 from a test of
   * github.com/antirepas/JupsendApp and a live call of a public mailbox-health adapter, 2026-07-10
   */
  getNameserversForDomainConnection(args: GetNameserversForDomainConnectionArgs, options?: CallOptions): Promise<GetNameserversForDomainConnectionReply>;

  /**
   * Check nameservers propagation: `POST /domains/nameservers/check-propagation`
   *
   * Whether connected domains delegate to InboxKit's nameservers yet; typically 3 to 4 hours after the change at the
   * registrar. The marketing guide prints `/nameservers/check`, which nothing confirms.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: github.com/YS-projectcalc/agent-cold-email,
   * 2026-07-20; github.com/antirepas/JupsendApp, public onboarding scripts and express routes of hubcredo, read
   * 2026-11-22
   */
  checkNameserversPropagation(args: CheckNameserversPropagationArgs, options?: CallOptions): Promise<CheckNameserversPropagationReply>;

  /**
   * Check workspace availability: `POST /domains/check-workspace-availability`
   *
   * Whether a Google Workspace or a Microsoft 365 tenant can still be opened for a name. Slow: a client in production
   * asks for 10 names at a time. Not in the navigation of 2025; the provider's title was not seen.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Production client
   * github.com/Omnivate-AI/omnivate-cockpit, read 2026-11-22
   */
  checkWorkspaceAvailability(args: CheckWorkspaceAvailabilityArgs, options?: CallOptions): Promise<CheckWorkspaceAvailabilityReply>;

  /**
   * List mailboxes: `POST /mailboxes/list`
   *
   * The mailboxes of the workspace, page by page, 10 by default. Rows carry no address: join `username` and
   * `domain_name`. `keyword` is fuzzy, and some workspaces appear to ignore `domain`: compare the address yourself
   * (the first hit of `keyword` with `limit: 1` may be another mailbox). Unknown keys are refused. The documentation
   * of mid-2025 shows GET, which answers a gateway 404 today.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live captures in
   * github.com/YS-projectcalc/agent-cold-email, 2026-07-20, and github.com/Champ-Deep/ChampMail, 2026-07-28;
   * documented example (list-mailboxes-18118368e0) as read by the mailvendor package of github.com/warmbly/warmbly;
   * refused keys from github.com/antirepas/JupsendApp, read 2026-11-22
   */
  listMailboxes(args: ListMailboxesArgs, options?: CallOptions): Promise<ListMailboxesReply>;

  /**
   * Show mailbox credentials: `GET /mailboxes/show-credentials`
   *
   * The secrets of one mailbox, found by `uid` or by `email`; one of them is needed. The reply names no hosts. Google:
   * `app_password` with smtp.gmail.com and imap.gmail.com. Microsoft: `password` with smtp.office365.com and
   * outlook.office365.com, where IMAP with a password is blocked, so export to a sequencer instead. Credentials exist
   * only once the mailbox is `active`. The marketing guide prints `/mailboxes/{id}/credentials`, which is a gateway
   * 404.
   *
   * Reads only.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live check (failure) in
   * github.com/Champ-Deep/ChampMail, 2026-07-28; production client github.com/joshuaosborn561-lang/onboardingwizard
   * and the mailvendor package of github.com/warmbly/warmbly, read 2026-11-22
   */
  showMailboxCredentials(args?: ShowMailboxCredentialsArgs, options?: CallOptions): Promise<ShowMailboxCredentialsReply>;

  /**
   * Get mailbox details: `GET /mailboxes/details`
   *
   * One mailbox. The path was called in a read sweep whose bodies were not published; the reply is assumed to hold the
   * row of List mailboxes under `mailbox`. Clients written after the marketing guide call `/mailboxes/{id}` instead.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04; github.com/khateebmoe01/rillation-sb-react, read 2026-11-22
   */
  getMailboxDetails(args: GetMailboxDetailsArgs, options?: CallOptions): Promise<GetMailboxDetailsReply>;

  /**
   * Buy mailboxes: `POST /mailboxes/buy`
   *
   * Buys mailboxes on domains of the workspace. A 200 means accepted, not created: they are `scheduled` and become
   * `active` within hours (6 to 8 in bulk). With `use_wallet_balance: true` the wallet pays; false or absent uses the
   * seats of the plan, and what happens beyond them is not documented. One platform per domain; at most 5 Google or
   * Microsoft mailboxes per domain. Unknown keys are refused, among them `email` and a top-level `domain`, which the
   * marketing guide prints. There is no idempotency: a client sends an `Idempotency-Key` header, nothing shows that it
   * has an effect. After a timeout or a 5xx look the addresses up in List mailboxes first.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 402, 409, 429, 500.
   * A refusal leaves open whether it was bought, except: 401, 400 (unknownKey), 402 (insufficientWallet).
   * Evidence: path observed, request observed, response observed. Source: 37 live replies of July 2026 for 156
   * mailboxes on Google and Microsoft (github.com/joshuaosborn561-lang/deliverabilitywizard) fit the schema;
   * github.com/YS-projectcalc/agent-cold-email, 2026-07-20 (402 live; 409 from docs.inboxkit.com,
   * buy-mailboxes-18118371e0); github.com/joshuaosborn561-lang/onboardingwizard (limits per domain),
   * github.com/antirepas/JupsendApp (refused keys, `profile_picture`, seats), read 2026-11-22
   */
  buyMailboxes(args: BuyMailboxesArgs, options?: CallOptions): Promise<BuyMailboxesReply>;

  /**
   * Check mailbox status: `POST /mailboxes/status`
   *
   * The status of mailboxes, found by their uids or by the uids of their domains; one of the two is needed. Unlike
   * List mailboxes, rows may carry the address.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live check in
   * github.com/Champ-Deep/ChampMail, 2026-07-28 (path and the 400); reply as read by it and by the Launchpad plugin's
   * scripts/inboxkit/ik.mjs, read 2026-11-22
   */
  checkMailboxStatus(args: CheckMailboxStatusArgs, options?: CallOptions): Promise<CheckMailboxStatusReply>;

  /**
   * Cancel mailboxes: `POST /mailboxes/cancel`
   *
   * Schedules mailboxes for cancellation: the status becomes `scheduled_for_cancellation`, later the mailbox is gone.
   * Until then it can be taken back (Uncancel mailboxes); afterwards it cannot. Cancelling a mailbox that is gone
   * finds nothing. A client in production cancels 20 at a time.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: github.com/YS-projectcalc/agent-cold-email,
   * 2026-07-20; production client github.com/joshuaosborn561-lang/onboardingwizard, read 2026-11-22
   */
  cancelMailboxes(args: CancelMailboxesArgs, options?: CallOptions): Promise<CancelMailboxesReply>;

  /**
   * Uncancel mailboxes: `POST /mailboxes/uncancel`
   *
   * Takes scheduled cancellations back, so that the mailboxes renew again. A 200 carries an outcome per mailbox. Not
   * in the navigation of 2025.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Production client
   * github.com/joshuaosborn561-lang/onboardingwizard, read 2026-11-22
   */
  uncancelMailboxes(args: UncancelMailboxesArgs, options?: CallOptions): Promise<UncancelMailboxesReply>;

  /**
   * Update mailbox: `POST /mailboxes/update`
   *
   * Changes the name or the user name of a mailbox. The request says `user_name` where replies say `username`. The
   * change is queued; follow `mailbox_update_status` in List mailboxes. Clients written after the marketing guide call
   * `/mailboxes/{id}/update` instead.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Production client
   * github.com/arjavjain21/inboxkit-rename-accounts, read 2026-11-22
   */
  updateMailbox(args: UpdateMailboxArgs, options?: CallOptions): Promise<UpdateMailboxReply>;

  /**
   * Update mailbox profile picture: `POST /mailboxes/{uid}/profile-picture`
   *
   * Sets the picture of a mailbox from an address. The path is not settled: a client and the marketing guide print
   * this one, but other paths of the same form are wrong. The client sends `url`, the guide `profile_pic_url`.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: github.com/Omnivate-AI/omnivate-cockpit and
   * InboxKit API Integration Guide (inboxkit.com/learn/inboxkit-api-integration-guide), read 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  updateMailboxProfilePicture(args: UpdateMailboxProfilePictureArgs, options: CallOptions & { readonly allowInferred: true }): Promise<UpdateMailboxProfilePictureReply>;

  /**
   * Generate TOTP: `GET /mailboxes/totp`
   *
   * The current one-time code of a mailbox. Path and reply are not known; the path follows the sibling calls. The
   * marketing guide prints `/mailboxes/{id}/totp`. The code can also be computed from `secret` of Show mailbox
   * credentials.
   *
   * Reads only.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Title from the navigation of
   * docs.inboxkit.com, 2025-10-09; method as recorded 2026-11-22
   * @experimental No source shows this path.
   */
  generateTotp(args: GenerateTotpArgs, options?: CallOptions): Promise<GenerateTotpReply>;

  /**
   * Change username: `POST /mailboxes/change-username`
   *
   * Changes the part of an address before the @. Neither path nor body is known; the marketing guide prints
   * `/mailboxes/{id}/username` with `new_username`. Update mailbox does the same with a known path.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Title from the navigation of
   * docs.inboxkit.com, 2025-10-09; method as recorded 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  changeUsername(args: ChangeUsernameArgs, options: CallOptions & { readonly allowInferred: true }): Promise<ChangeUsernameReply>;

  /**
   * Change password: `POST /mailboxes/change-password`
   *
   * Changes the password of a mailbox. Neither path nor body is known; the marketing guide prints
   * `/mailboxes/{id}/password` with `new_password`.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Title from the navigation of
   * docs.inboxkit.com, 2025-10-09; method as recorded 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  changePassword(args: ChangePasswordArgs, options: CallOptions & { readonly allowInferred: true }): Promise<ChangePasswordReply>;

  /**
   * Check mailbox availability: `GET /mailboxes/available`
   *
   * Whether an address is still free. Neither path nor reply is known; the path follows Check domain availability. The
   * marketing guide prints `/mailboxes/{id}/availability`, which makes no sense for an address that does not exist
   * yet.
   *
   * Reads only.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Title from the navigation of
   * docs.inboxkit.com, 2025-10-09; method as recorded 2026-11-22
   * @experimental No source shows this path.
   */
  checkMailboxAvailability(args: CheckMailboxAvailabilityArgs, options?: CallOptions): Promise<CheckMailboxAvailabilityReply>;

  /**
   * Setup mailbox forwarding: `POST /mailboxes/forwarding/setup`
   *
   * Forwards the mail of mailboxes to one address, in queued jobs. The jobs are expected under `jobs`; the client also
   * accepts `result` and `data`.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: github.com/antirepas/JupsendApp, read
   * 2026-11-22
   */
  setupMailboxForwarding(args: SetupMailboxForwardingArgs, options?: CallOptions): Promise<SetupMailboxForwardingReply>;

  /**
   * Update mailbox forwarding: `POST /mailboxes/forwarding/update`
   *
   * Changes where the mail of mailboxes is forwarded to, in queued jobs.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: github.com/antirepas/JupsendApp, read
   * 2026-11-22
   */
  updateMailboxForwarding(args: UpdateMailboxForwardingArgs, options?: CallOptions): Promise<UpdateMailboxForwardingReply>;

  /**
   * Remove mailbox forwarding: `POST /mailboxes/forwarding/remove`
   *
   * Stops forwarding the mail of mailboxes, in queued jobs.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: github.com/antirepas/JupsendApp, read
   * 2026-11-22
   */
  removeMailboxForwarding(args: RemoveMailboxForwardingArgs, options?: CallOptions): Promise<RemoveMailboxForwardingReply>;

  /**
   * List mailbox forwarding jobs: `POST /mailboxes/forwarding/jobs`
   *
   * How far the jobs of the other forwarding calls are, of all mailboxes or of those named.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: github.com/antirepas/JupsendApp, read
   * 2026-11-22
   */
  listMailboxForwardingJobs(args: ListMailboxForwardingJobsArgs, options?: CallOptions): Promise<ListMailboxForwardingJobsReply>;

  /**
   * Get DNS records: `GET /dns/list`
   *
   * The DNS records of a domain, found by `uid` or by `domain`; one of them is needed. `host` is relative to the
   * domain. The documented list does not show `_id`, yet Update and Delete DNS records want it. A domain without
   * records yet is a 404.
   *
   * Reads only.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Mailvendor package of
   * github.com/warmbly/warmbly (written from docs.inboxkit.com/llms.txt), a public UrlFetchApp client, the Launchpad
   * plugin's scripts/inboxkit/ik.mjs and an infrastructure snapshot client (`status`), read 2026-11-22
   */
  getDnsRecords(args?: GetDnsRecordsArgs, options?: CallOptions): Promise<GetDnsRecordsReply>;

  /**
   * Add DNS records: `POST /dns/add`
   *
   * Adds records to a domain. Whether a record that exists is added twice is not documented. The reply is unknown
   * beyond the envelope.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Mailvendor package of
   * github.com/warmbly/warmbly (written from docs.inboxkit.com/llms.txt), read 2026-11-22
   */
  addDnsRecords(args: AddDnsRecordsArgs, options?: CallOptions): Promise<AddDnsRecordsReply>;

  /**
   * Update DNS records: `POST /dns/update`
   *
   * Replaces records of a domain, each named by its `record_id`, which is the `_id` of Get DNS records. The reply is
   * unknown beyond the envelope.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Mailvendor package of
   * github.com/warmbly/warmbly (written from docs.inboxkit.com/llms.txt), read 2026-11-22
   */
  updateDnsRecords(args: UpdateDnsRecordsArgs, options?: CallOptions): Promise<UpdateDnsRecordsReply>;

  /**
   * Delete DNS records: `POST /dns/delete`
   *
   * Deletes records of a domain by the `_id` of Get DNS records. The reply is unknown beyond the envelope.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Mailvendor package of
   * github.com/warmbly/warmbly (written from docs.inboxkit.com/llms.txt), read 2026-11-22
   */
  deleteDnsRecords(args: DeleteDnsRecordsArgs, options?: CallOptions): Promise<DeleteDnsRecordsReply>;

  /**
   * Verify DNS: `POST /dns/verify`
   *
   * Checks the MX, SPF, DKIM and DMARC records of domains, named by one of `domain`, `domains`, `uid`, `uids`. A
   * domain that could not be checked is a row with `status: error` inside the 200. Not in the navigation of 2025; the
   * provider's title was not seen.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: A public UrlFetchApp client and the
   * Launchpad plugin's scripts/inboxkit/ik.mjs, read 2026-11-22
   */
  verifyDns(args: VerifyDnsArgs, options?: CallOptions): Promise<VerifyDnsReply>;

  /**
   * Repair DNS: `POST /dns/repair`
   *
   * Writes the mail records of domains anew, named by one of `domain`, `domains`, `uid`, `uids`. Not in the navigation
   * of 2025; the provider's title was not seen. What a row of the reply says is not known.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Public client
   * github.com/saleslumen/marketplace-script, inboxkit/repairDns.js (84b9de3), read 2026-11-25
   */
  repairDns(args: RepairDnsArgs, options?: CallOptions): Promise<RepairDnsReply>;

  /**
   * Export mailboxes status: `POST /sequencers/export/status`
   *
   * How far exports of mailboxes to sequencers are. Every filter may be left out. InboxKit drives the sequencer
   * through a browser; one script counts 5 to 15 % of exports that never arrive. The word for a finished export is not
   * known.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Production client
   * github.com/joshuaosborn561-lang/onboardingwizard, read 2026-11-22; method from the navigation of docs.inboxkit.com
   * (export-mailboxes-18118387e0)
   */
  getExportMailboxesStatus(args: GetExportMailboxesStatusArgs, options?: CallOptions): Promise<GetExportMailboxesStatusReply>;

  /**
   * List sequencer platforms: `GET /sequencers/platforms`
   *
   * The sending tools that can be connected. `smartlead` was seen as a value; instantly, sendkit and others are known
   * by name. The reply is unknown beyond the envelope.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04; method from the navigation of docs.inboxkit.com
   * (export-mailboxes-18118387e0)
   */
  listSequencerPlatforms(args?: ListSequencerPlatformsArgs, options?: CallOptions): Promise<ListSequencerPlatformsReply>;

  /**
   * List sequencers: `POST /sequencers/list`
   *
   * The sequencers connected to the workspace. Paged by `limit` and `offset`; an empty object is a valid body.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Production client
   * github.com/joshuaosborn561-lang/onboardingwizard and public onboarding scripts, read 2026-11-22; read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04
   */
  listSequencers(args: ListSequencersArgs, options?: CallOptions): Promise<ListSequencersReply>;

  /**
   * Export mailboxes: `POST /sequencers/export`
   *
   * Hands mailboxes to a sequencer. May be called before they are active; they are pushed when ready. An export that
   * exists is skipped and counted as duplicate.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Production clients
   * github.com/joshuaosborn561-lang/onboardingwizard, github.com/Omnivate-AI/omnivate-cockpit and
   * github.com/arjavjain21/inboxkit-rename-accounts, read 2026-11-22
   */
  exportMailboxes(args: ExportMailboxesArgs, options?: CallOptions): Promise<ExportMailboxesReply>;

  /**
   * Add sequencer: `POST /sequencers/add`
   *
   * Connects a sending tool with an API key or with its login. The uid comes at the top level; a client also accepts
   * it under `data`. Sending the request again connects it twice.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Production clients
   * github.com/joshuaosborn561-lang/onboardingwizard and github.com/Omnivate-AI/omnivate-cockpit, public onboarding
   * scripts, read 2026-11-22
   */
  addSequencer(args: AddSequencerArgs, options?: CallOptions): Promise<AddSequencerReply>;

  /**
   * Update sequencer: `POST /sequencers/update`
   *
   * Changes a sequencer. Neither path nor body is known: the path follows the sibling calls, the body Add sequencer.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Method and title from the navigation of
   * docs.inboxkit.com (export-mailboxes-18118387e0), read 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  updateSequencer(args: UpdateSequencerArgs, options: CallOptions & { readonly allowInferred: true }): Promise<UpdateSequencerReply>;

  /**
   * Delete sequencers: `POST /sequencers/delete`
   *
   * Deletes sequencers with their stored logins. Neither path nor body is known; both follow the sibling calls.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Method and title from the navigation of
   * docs.inboxkit.com (export-mailboxes-18118387e0), read 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  deleteSequencers(args: DeleteSequencersArgs, options: CallOptions & { readonly allowInferred: true }): Promise<DeleteSequencersReply>;

  /**
   * Get pricing plans: `GET /billing/pricing-plans`
   *
   * The plans on offer. Plans named Professional, Agency and Enterprise and a monthly cycle were seen elsewhere; the
   * reply is unknown beyond the envelope.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04; title get-pricing-plans-18118391e0 of docs.inboxkit.com
   */
  getPricingPlans(args?: Record<string, never>, options?: CallOptions): Promise<GetPricingPlansReply>;

  /**
   * Get subscription details: `GET /billing/subscription`
   *
   * The plan of the team. The path answered live; its body was not published. Get account details carries the current
   * plan with known fields. A billing reply of 2026-07-10 carried the number `cost_per_add_on_ms_outlook_mailbox`;
   * where is not clear. A white label's site quotes `credits_per_google_mailbox` and its like.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Live call in
   * github.com/YS-projectcalc/agent-cold-email, 2026-07; production client github.com/Omnivate-AI/omnivate-cockpit
   */
  getSubscriptionDetails(args?: Record<string, never>, options?: CallOptions): Promise<GetSubscriptionDetailsReply>;

  /**
   * Change subscription plan: `POST /billing/change-plan`
   *
   * Moves the team to another plan. Neither path nor body is known; the path follows the sibling calls, the body the
   * uid and cycle that Get account details shows of a plan.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 401, 404, 429, 500.
   * A refusal leaves open whether it was bought, except: 401, 404 (routeNotFound).
   * Evidence: path inferred, request inferred, response inferred. Source: Title from the navigation of
   * docs.inboxkit.com (change-subscription-plan-18118393e0), 2025-10-09; method as recorded 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  changeSubscriptionPlan(args: ChangeSubscriptionPlanArgs, options: CallOptions & { readonly allowInferred: true }): Promise<ChangeSubscriptionPlanReply>;

  /**
   * Cancel subscription: `POST /billing/cancel`
   *
   * Ends the plan of the team at the end of the paid period. The path is not known; it follows the sibling calls. No
   * body is known.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Title from the navigation of
   * docs.inboxkit.com (cancel-subscription-18118394e0), 2025-10-09; method as recorded 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  cancelSubscription(args: Record<string, never>, options: CallOptions & { readonly allowInferred: true }): Promise<CancelSubscriptionReply>;

  /**
   * Get wallet details: `GET /billing/wallet`
   *
   * The credits of the team. With auto top-up off only the first three figures and the switch are known to be there.
   * The wallet is the team's: one workspace's purchases drain it for all (article 8 of help.inboxkit.com says that
   * each workspace has its own balance; the call works without a workspace). A credit is one US dollar (article 31).
   * `/wallet`, `/wallet/balance`, `/billing/balance`, `/billing/credits` and `/credits` are gateway 404s.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live captures in
   * github.com/YS-projectcalc/agent-cold-email, 2026-07-20 to 2026-08-18; production clients
   * github.com/joshuaosborn561-lang/onboardingwizard and github.com/Omnivate-AI/omnivate-cockpit
   */
  getWalletDetails(args?: Record<string, never>, options?: CallOptions): Promise<GetWalletDetailsReply>;

  /**
   * Add credits to wallet: `POST /billing/wallet`
   *
   * Buys credits. Three ways exist: `direct_charge` (the credits are there with the answer), a checkout session, and
   * `guest_mode`; the last two are followed with Check payment status. Neither path nor body is known: the path is
   * that of the wallet, below which its poll lies.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 401, 404, 429, 500.
   * A refusal leaves open whether it was bought, except: 401, 404 (routeNotFound).
   * Evidence: path inferred, request inferred, response inferred. Source: Title from the navigation of
   * docs.inboxkit.com, 2025-10-09; the three ways from its page Check payment status
   * (check-payment-status-33522646e0), read 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  addCreditsToWallet(args: AddCreditsToWalletArgs, options: CallOptions & { readonly allowInferred: true }): Promise<AddCreditsToWalletReply>;

  /**
   * Check payment status: `GET /billing/wallet/status`
   *
   * Whether a checkout for credits was paid and credited. Not in the navigation of 2025.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: docs.inboxkit.com, Check payment
   * status (check-payment-status-33522646e0), read 2026-11-22
   */
  checkPaymentStatus(args: CheckPaymentStatusArgs, options?: CallOptions): Promise<CheckPaymentStatusReply>;

  /**
   * Update auto top-up settings: `POST /billing/auto-topup`
   *
   * Sets the threshold below which the wallet tops itself up, and by how much. Switching it on allows InboxKit to
   * charge without asking again, at once if the wallet is below the threshold, so it counts as spending. The reply is
   * unknown beyond the envelope.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 401, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path observed, request observed, response inferred. Source: A script in
   * github.com/joshuaosborn561-lang/onboardingwizard, read 2026-11-22
   */
  updateAutoTopUpSettings(args: UpdateAutoTopUpSettingsArgs, options?: CallOptions): Promise<UpdateAutoTopUpSettingsReply>;

  /**
   * Get billing portal link: `GET /billing/manage`
   *
   * A link to the billing portal. The path was called in a read sweep whose bodies were not published; another client
   * guesses `/billing/portal`. The reply is unknown beyond the envelope. Whoever holds such a link can usually act on
   * the billing: treat the whole reply as a secret.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04; title get-billing-portal-link-18118398e0 of docs.inboxkit.com
   */
  getBillingPortalLink(args?: Record<string, never>, options?: CallOptions): Promise<GetBillingPortalLinkReply>;

  /**
   * Initiate Consent Request: `POST /mailboxes/consent-request/initiate`
   *
   * Lets InboxKit click through an OAuth consent screen for a mailbox, named by `mailbox_uid` or by `username` and
   * `domain`. For authentication only: the vendor's support said on 2026-08-10 that refresh tokens for sending through
   * the Gmail API are not supported. Another client guesses the path `initiate-consent-request`.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: A public UrlFetchApp client; title
   * initiate-consent-request-21455088e0 of docs.inboxkit.com, read 2026-11-22
   */
  initiateConsentRequest(args: InitiateConsentRequestArgs, options?: CallOptions): Promise<InitiateConsentRequestReply>;

  /**
   * Get Consent Request Status: `GET /mailboxes/consent-request/status/{uid}`
   *
   * How far a consent request is. The same change is sent as the event `consent_request.status_changed`.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: A public UrlFetchApp client; title
   * get-consent-request-status-21455089e0 of docs.inboxkit.com, read 2026-11-22
   */
  getConsentRequestStatus(args: GetConsentRequestStatusArgs, options?: CallOptions): Promise<GetConsentRequestStatusReply>;

  /**
   * List Consent Requests: `GET /mailboxes/consent-requests`
   *
   * The consent requests of the workspace, paged by `limit` and `offset`. The path was called in a read sweep whose
   * bodies were not published; the reply is assumed to hold rows of Get Consent Request Status under `data`.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04
   */
  listConsentRequests(args?: ListConsentRequestsArgs, options?: CallOptions): Promise<ListConsentRequestsReply>;

  /**
   * Initiate Client ID Request: `POST /mailboxes/client-id-request/initiate`
   *
   * Lets InboxKit allow an OAuth client in the tenant of a domain: with `delegated: true` on Google, with `app_roles`
   * on Microsoft. For authentication only, as the consent requests. Not in the navigation of 2025; the provider's
   * title was not seen.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Mailvendor package of
   * github.com/warmbly/warmbly (written from docs.inboxkit.com/llms.txt), read 2026-11-22
   */
  initiateClientIdRequest(args: InitiateClientIdRequestArgs, options?: CallOptions): Promise<InitiateClientIdRequestReply>;

  /**
   * Get Client ID Request Status: `GET /mailboxes/client-id-request/status/{uid}`
   *
   * How far a client-id request is. For Google the same change is sent as the event
   * `client_id_request.status_changed`. Not in the navigation of 2025; the provider's title was not seen.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Mailvendor package of
   * github.com/warmbly/warmbly (written from docs.inboxkit.com/llms.txt), read 2026-11-22
   */
  getClientIdRequestStatus(args: GetClientIdRequestStatusArgs, options?: CallOptions): Promise<GetClientIdRequestStatusReply>;

  /**
   * List Client ID Requests: `GET /mailboxes/client-id-requests`
   *
   * The client-id requests of the workspace, paged by `page` and `limit`. No source shows the reply; its rows are
   * assumed to stand under `data`. Not in the navigation of 2025; the provider's title was not seen.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Mailvendor package of
   * github.com/warmbly/warmbly, read 2026-11-22; read sweep in github.com/keeganmoody33/kivira-health, 2026-05-04
   */
  listClientIdRequests(args?: ListClientIdRequestsArgs, options?: CallOptions): Promise<ListClientIdRequestsReply>;

  /**
   * Assign tags to domains or mailboxes: `POST /tags/assign`
   *
   * Puts tags on domains or mailboxes. Neither path nor body is known.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Title from the navigation of
   * docs.inboxkit.com (assign-tags-to-domains-or-mailboxes-21553693e0), 2025-10-09; method as recorded 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  assignTagsToDomainsOrMailboxes(args: AssignTagsToDomainsOrMailboxesArgs, options: CallOptions & { readonly allowInferred: true }): Promise<AssignTagsToDomainsOrMailboxesReply>;

  /**
   * Get all tags: `GET /tags`
   *
   * The tags of the workspace. The path was called in a read sweep whose bodies were not published; the reply is
   * unknown beyond the envelope.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04
   */
  getAllTags(args?: GetAllTagsArgs, options?: CallOptions): Promise<GetAllTagsReply>;

  /**
   * Create a new tag: `POST /tags`
   *
   * Creates a tag. A client in production reads `id` from the reply; whether a tag has more than a name (a colour,
   * say) is not known.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Production client
   * github.com/Omnivate-AI/omnivate-cockpit, read 2026-11-22; title create-a-new-tag-21553695e0 of docs.inboxkit.com
   */
  createANewTag(args: CreateANewTagArgs, options?: CallOptions): Promise<CreateANewTagReply>;

  /**
   * Delete a tag: `DELETE /tags/{id}`
   *
   * Deletes a tag and takes it off what it was assigned to. The path is not known.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Title from the navigation of
   * docs.inboxkit.com, 2025-10-09; method as recorded 2026-11-22
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  deleteATag(args: DeleteATagArgs, options: CallOptions & { readonly allowInferred: true }): Promise<DeleteATagReply>;

  /**
   * Search Domains: `POST /prewarm/search-domains`
   *
   * Searches InboxKit's stock of warmed domains. Neither path nor body is known: the path follows Buy Prewarmed
   * Mailboxes. Rows give the `domain_id` that the purchase takes; the rest of the reply is unknown. Another client
   * guesses `/prewarm/domains`.
   *
   * Reads only.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   * @experimental No source shows this path.
   */
  searchPrewarmDomains(args: SearchPrewarmDomainsArgs, options?: CallOptions): Promise<SearchPrewarmDomainsReply>;

  /**
   * Search Mailboxes: `POST /prewarm/search-mailboxes`
   *
   * Searches the mailboxes of InboxKit's stock of warmed domains. Neither path nor body nor reply is known: the path
   * follows Buy Prewarmed Mailboxes.
   *
   * Reads only.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: Method and title from the navigation of
   * docs.inboxkit.com, 2025-10-09
   * @experimental No source shows this path.
   */
  searchPrewarmMailboxes(args: SearchPrewarmMailboxesArgs, options?: CallOptions): Promise<SearchPrewarmMailboxesReply>;

  /**
   * Buy Prewarmed Mailboxes: `POST /prewarm/buy-domain`
   *
   * Buys warmed domains from InboxKit's stock with their mailboxes; not for own domains. Warming goes on for up to 12
   * weeks unless `keep_warming` is false. The reply has a `total_price` in credits (24 for 3 mailboxes on 2 domains in
   * the documentation); where it stands and what else the reply holds was not seen. Badged "Developing" in the
   * documentation.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 401, 402, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path documented, request documented, response inferred. Source: docs.inboxkit.com, Buy Prewarmed
   * Mailboxes (buy-prewarmed-mailboxes-22248586e0), as read by github.com/YS-projectcalc/agent-cold-email, 2026-07;
   * path also in express routes of hubcredo
   */
  buyPrewarmedMailboxes(args: BuyPrewarmedMailboxesArgs, options?: CallOptions): Promise<BuyPrewarmedMailboxesReply>;

  /**
   * Check Order Status: `GET /prewarm/order-status/{order_uid}`
   *
   * An order of prewarmed mailboxes. Only the status `completed` is shown by any source. Badged "Developing" in the
   * documentation.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: docs.inboxkit.com, Check Order Status
   * (check-order-status-22431641e0), modified 2025-10-09
   */
  checkPrewarmOrderStatus(args: CheckPrewarmOrderStatusArgs, options?: CallOptions): Promise<CheckPrewarmOrderStatusReply>;

  /**
   * Add warmup for mailboxes: `POST /warmup/add`
   *
   * Starts a paid warmup subscription for each mailbox: 3 a month, from the wallet, until cancelled. Two active
   * subscriptions for one mailbox are possible and both are charged, so look into List warmup subscriptions first.
   * What could not be added is in `errors`, what was left out is counted in `skipped`. A `started_at` of `null` is
   * normal, not a failure. The provider's title was not seen.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 401, 402, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path observed, request observed, response observed. Source: github.com/YS-projectcalc/agent-cold-email,
   * 2026-07-20 to 2026-08-18
   */
  addWarmupForMailboxes(args: AddWarmupForMailboxesArgs, options?: CallOptions): Promise<AddWarmupForMailboxesReply>;

  /**
   * Cancel warmup for mailboxes: `POST /warmup/cancel`
   *
   * Ends the warmup of 1 to 100 mailboxes. A reply that names none of them as cancelled is ambiguous between a failure
   * and nothing left to cancel: List warmup subscriptions tells.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: docs.inboxkit.com, Cancel warmup for
   * mailboxes (cancel-warmup-for-mailboxes-28170231e0), as read by github.com/YS-projectcalc/agent-cold-email,
   * 2026-08-02
   */
  cancelWarmupForMailboxes(args: CancelWarmupForMailboxesArgs, options?: CallOptions): Promise<CancelWarmupForMailboxesReply>;

  /**
   * List warmup subscriptions: `POST /warmup/list`
   *
   * The warmup subscriptions of the workspace, page by page.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: docs.inboxkit.com, List warmup
   * subscriptions (list-warmup-subscriptions-28170226e0), as read by github.com/YS-projectcalc/agent-cold-email,
   * 2026-08-02; `cached_stats` from github.com/Champ-Deep/ChampMail, 2026-07-28
   */
  listWarmupSubscriptions(args: ListWarmupSubscriptionsArgs, options?: CallOptions): Promise<ListWarmupSubscriptionsReply>;

  /**
   * Pause warmup for mailboxes: `POST /warmup/pause`
   *
   * Pauses the warmup of mailboxes. Only the path is known: the body is assumed to be the one of Cancel warmup for
   * mailboxes. The provider's title was not seen.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request inferred, response inferred. Source: github.com/Champ-Deep/ChampMail and the
   * Launchpad plugin's scripts/inboxkit/ik.mjs, read 2026-11-22
   */
  pauseWarmupForMailboxes(args: PauseWarmupForMailboxesArgs, options?: CallOptions): Promise<PauseWarmupForMailboxesReply>;

  /**
   * Get warmup pricing: `GET /warmup/pricing`
   *
   * What warmup costs: 3 per mailbox and month when it was last seen. The field that says so is not recorded, so the
   * reply is unknown beyond the envelope. The provider's title was not seen.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: Read sweep in
   * github.com/keeganmoody33/kivira-health, 2026-05-04; github.com/YS-projectcalc/agent-cold-email, 2026-08
   */
  getWarmupPricing(args?: GetWarmupPricingArgs, options?: CallOptions): Promise<GetWarmupPricingReply>;

  /**
   * Get warmup stats: `GET /warmup/stats`
   *
   * The warmup of the workspace in figures. Its fields are camel case, unlike the rest of the API. The provider's
   * title was not seen.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: A public mailbox-health adapter and
   * github.com/Champ-Deep/ChampMail, 2026-07
   */
  getWarmupStats(args?: GetWarmupStatsArgs, options?: CallOptions): Promise<GetWarmupStatsReply>;

  /**
   * Connect Cloudflare domains: `POST /cloudflare-domains/connect`
   *
   * Connects zones of a Cloudflare account, either those named (at most 500) or all. The way for domains whose
   * registrar is Cloudflare, since their nameservers cannot be changed. A 200 carries an outcome per zone. The
   * marketing guide prints `{ zone_id, domain, api_token }`, which is refused with 400 "domain is not allowed". What
   * `global_api_key` needs beside the key is not known.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 409, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: docs.inboxkit.com, Connect Cloudflare
   * domains (connect-cloudflare-domains-28724829e0), and the live 400, as read by
   * github.com/YS-projectcalc/agent-cold-email, 2026-08; machine codes also from a public UrlFetchApp client, read
   * 2026-11-22
   */
  connectCloudflareDomains(args: ConnectCloudflareDomainsArgs, options?: CallOptions): Promise<ConnectCloudflareDomainsReply>;

  /**
   * List Cloudflare domains: `GET /cloudflare-domains/list`
   *
   * The domains connected through Cloudflare, page by page. Unlike the other lists this one is a GET. The key of the
   * rows is assumed. The provider's title was not seen.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: github.com/YS-projectcalc/agent-cold-email,
   * 2026-08; read sweep in github.com/keeganmoody33/kivira-health, 2026-05-04
   */
  listCloudflareDomains(args?: ListCloudflareDomainsArgs, options?: CallOptions): Promise<ListCloudflareDomainsReply>;

  /**
   * List Cloudflare zones: `GET /cloudflare-domains/zones`
   *
   * The zones of the stored Cloudflare credential, and which of them are connected. Without a stored credential a 404.
   * The key of the rows is assumed.
   *
   * Reads only.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path documented, request documented, response observed. Source: docs.inboxkit.com, List Cloudflare zones
   * (list-cloudflare-zones-28724833e0), and live rows, as read by github.com/YS-projectcalc/agent-cold-email, 2026-08
   */
  listCloudflareZones(args?: ListCloudflareZonesArgs, options?: CallOptions): Promise<ListCloudflareZonesReply>;

  /**
   * Get mailbox health: `GET /email-insights/mailbox/{uid}/health`
   *
   * What a mailbox sent and how much of it bounced. The envelope differs from the rest of the API (`success`, `data`),
   * and so do the times: the zero time `0001-01-01T00:00:00Z` means never. `status` is about activity, not about the
   * life of the mailbox: an active mailbox that sends nothing is `inactive`. Figures may be missing. The documentation
   * shows other names (`health_status`, `bounce_rate`, `reply_rate`); these were captured live.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: Live capture in
   * github.com/YS-projectcalc/agent-cold-email, 2026-08-18
   */
  getMailboxHealth(args: GetMailboxHealthArgs, options?: CallOptions): Promise<GetMailboxHealthReply>;

  /**
   * The way to an endpoint that is not described here: same auth, limits, timeouts and redaction, the raw response
   * back.
   * Anything but GET and HEAD is treated as spending money and never sent again, unless `init.effect` says what it is.
   */
  fetch(path: string, init?: RawInit, options?: CallOptions): Promise<Response>;
}
