import '../../components/style/index.css';
import '../../components/options/options.css';
import { OptionsPage } from '../../components/options/options-page';
import { mountPage } from '../../components/shell/mount-page';

mountPage(OptionsPage);
