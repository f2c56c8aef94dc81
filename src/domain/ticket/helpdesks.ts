// The helpdesks Carecue knows, by the id that promises and progress are kept under, with the name each goes by.

export const helpdeskNames = {
  chatwoot: 'Chatwoot',
  demo: 'Demo',
  faveo: 'Faveo',
  'frappe-helpdesk': 'Frappe Helpdesk',
  freescout: 'FreeScout',
  freshdesk: 'Freshdesk',
  freshservice: 'Freshservice',
  front: 'Front',
  glpi: 'GLPI',
  gmail: 'Gmail',
  gorgias: 'Gorgias',
  'help-scout': 'Help Scout',
  hubspot: 'HubSpot',
  intercom: 'Intercom',
  'jira-service-management': 'Jira Service Management',
  kayako: 'Kayako',
  libredesk: 'Libredesk',
  liveagent: 'LiveAgent',
  osticket: 'osTicket',
  outlook: 'Outlook',
  peppermint: 'Peppermint',
  'request-tracker': 'Request Tracker',
  salesforce: 'Salesforce',
  servicenow: 'ServiceNow',
  trudesk: 'Trudesk',
  uvdesk: 'UVdesk',
  zammad: 'Zammad',
  zendesk: 'Zendesk',
  znuny: 'Znuny / OTRS / OTOBO',
  'zoho-desk': 'Zoho Desk',
} as const;

/** A helpdesk with an adapter of its own; every other page is read by the generic one. */
export type KnownHelpdesk = keyof typeof helpdeskNames;
export type HelpdeskId = KnownHelpdesk | 'generic';

export const isKnownHelpdesk = (id: string): id is KnownHelpdesk => Object.hasOwn(helpdeskNames, id);

export const isHelpdeskId = (id: string): id is HelpdeskId => id === 'generic' || isKnownHelpdesk(id);
