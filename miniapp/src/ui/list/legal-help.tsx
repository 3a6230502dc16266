import { callPhone } from '../../platform/phone-call'
import { Links, TextLink } from '../button/text-link'

type Contact = { name: string; phone: string }

/** After a no: whom to ask about the item, and who explains one's rights for free (法律援助). */
export const LegalHelp = ({ contact, legalHelp }: { contact: Contact; legalHelp: Contact }) => (
  <Links>
    {[contact, legalHelp].map(({ name, phone }) => (
      <TextLink key={name} icon="phone" label={`打电话给${name} ${phone}`} onPress={() => callPhone(phone)}>
        {`${name} ${phone}`}
      </TextLink>
    ))}
  </Links>
)
